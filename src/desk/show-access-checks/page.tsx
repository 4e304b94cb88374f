import { Empty, Head, Section, Sheet, StateTag, Table } from "../../web/kit/index.ts";

export interface CheckedSupervisor {
  readonly name: string;
  readonly tried: "not-yet" | "works" | "fails";
  readonly when: string;
  readonly what: string;
  readonly people: string;
}

export interface ShownDeadline {
  readonly title: string;
  readonly due: string;
  readonly about: string;
  readonly supervisors: readonly CheckedSupervisor[];
}

const said = {
  fails: <StateTag state="overdue" words="Does not work" />,
  "not-yet": <StateTag state="later" words="Not tried yet" />,
  works: <StateTag state="done" words="Works" />,
} as const;

/** Two agreements may ask the same step: to those who hear the page each heading says which, and by when. */
const named = (title: string, about: string, due: string) => (
  <>
    {title}
    <span class="vh">
      , due {due}. {about}
    </span>
  </>
);

/** Who has made sure that they can get in before each deadline, and who has not, while there is time. */
export function AccessChecksPage({
  deadlines,
  until,
}: {
  readonly deadlines: readonly ShownDeadline[];
  readonly until: string;
}) {
  return (
    <>
      <Head
        title="Access checks"
        lead={`Who has tried that everything opens, for each step that supervisors owe by ${until}. What does not work comes first.`}
      />
      {deadlines.length > 0 ? null : (
        <Sheet>
          <Empty title="No deadline is near">When one comes near, the supervisors who owe its step stand here.</Empty>
        </Sheet>
      )}
      {deadlines.map(({ title, due, about, supervisors }) => (
        <Section key={`${title} ${due} ${about}`} heading={named(title, about, due)} aside={`Due ${due}`} lead={about}>
          <Sheet>
            <Table
              caption={`Supervisors who owe it by ${due}`}
              columns={[
                { heading: "Supervisor" },
                { heading: "Access" },
                { heading: "Tried", tight: true },
                { heading: "What does not work" },
                { heading: "Still to do for" },
              ]}
              rows={supervisors.map(({ name, tried, when, what, people }) => [name, said[tried], when, what, people])}
            />
          </Sheet>
        </Section>
      ))}
    </>
  );
}
