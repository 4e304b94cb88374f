import type { Typed } from "../../answers/index.ts";
import { capital, meetingName, sayDay } from "../../wording/index.ts";
import type { PageRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  Crumbs,
  DocList,
  Empty,
  ErrorSummary,
  Form,
  Head,
  LinkButton,
  Radios,
  Section,
  Select,
  Sheet,
  TextArea,
} from "../../web/kit/index.ts";
import { EntryDayFields } from "../entry-day-fields.tsx";
import type { HeldTogether } from "./form.ts";
import type { Entered } from "./record.tsx";
import type { Attending } from "./staff.tsx";

interface SeveralProps {
  readonly request: PageRequest;
  readonly action: string;
  readonly attending: readonly Attending[];
  readonly meetings: readonly { readonly value: string; readonly label: string }[];
  readonly typed: Typed;
  readonly errors: readonly { readonly name: string; readonly message: string }[];
}

const trail = [{ label: "People", href: "/people" }, { label: "A conference with several people" }];

/** The office sees one school at a time. */
function ChooseSchool({ request, action, school }: { request: PageRequest; action: string; school: string }) {
  const { roster, person } = request.viewer;
  if (!roster.officesOf(person.id, request.app.today()).includes("personnel")) return null;
  return (
    <Sheet>
      <Form action={action} method="get">
        <Select
          name="school"
          label="School"
          prompt="Choose a school"
          value={school}
          options={roster.sites().map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Acts>
          <Button kind="second">Show its staff</Button>
        </Acts>
      </Form>
    </Sheet>
  );
}

/** A conference held with several people at once, such as an orientation: one entry in the file of each. */
export function SeveralPage({ request, action, attending, meetings, typed, errors }: SeveralProps) {
  const value = (field: string): string => typed.get(field)?.[0] ?? "";
  const error = (field: string): string | undefined => errors.find(({ name }) => name === field)?.message;
  const today = request.app.today();
  const sent = typed.has("sent");
  return (
    <>
      <ErrorSummary errors={errors} />
      <Crumbs trail={trail} />
      <Head
        title="A conference with several people"
        lead="Recorded once, it stands in the file of everyone who was there, under that person’s own agreement."
      />
      <ChooseSchool request={request} action={action} school={value("school")} />
      {attending.length === 0 || meetings.length === 0 ? (
        <Empty title="Nobody to record it for">
          There is no open year of staff you supervise, or no agreement of theirs asks for a conference.
        </Empty>
      ) : (
        <Sheet>
          <Form action={action} hidden={{ ...request.form, school: value("school"), sent: "yes" }}>
            <Radios
              name="meeting"
              label="Which conference was it?"
              options={meetings}
              value={sent ? value("meeting") : meetings[0]?.value}
              error={error("meeting")}
            />
            <EntryDayFields
              page={{ value: (field) => (!sent && field === "on" ? today.toString() : value(field)), error }}
              label="Which day was it held?"
              today={today}
            />
            <Checkboxes
              name="people"
              label="Who was there?"
              hint="Take out whoever was not; they are still to be met."
              options={attending.map(({ person, post, edition }) => ({
                value: person.id,
                label: person.name,
                hint: [post?.title, edition.title].filter((words) => words !== undefined).join(", "),
              }))}
              values={sent ? (typed.get("people") ?? []) : attending.map(({ person }) => person.id)}
              error={error("people")}
            />
            <TextArea
              name="words"
              label="What was said"
              rows={3}
              optional
              value={value("words")}
              error={error("words")}
            />
            <Acts>
              <Button>Record it for everyone who was there</Button>
              <LinkButton kind="plain" href="/people">
                Back to people
              </LinkButton>
            </Acts>
          </Form>
        </Sheet>
      )}
    </>
  );
}

const said: Readonly<Record<Entered["outcome"], string>> = {
  recorded: "Recorded.",
  replayed: "It was recorded already.",
  refused: "Their agreement asks for something first. Record it in their file, where the clause stands.",
  "moved-on": "Someone wrote in this file at the same moment. Record it there.",
};

/** What became of it in each file. */
export function EnteredPage({ entered, held }: { entered: readonly Entered[]; held: HeldTogether }) {
  const done = entered.filter(({ outcome }) => outcome === "recorded" || outcome === "replayed");
  const query = new URLSearchParams({ meeting: held.meeting, on: held.day.toString() }).toString();
  const [first] = entered;
  const name = first ? capital(meetingName(held.meeting, first.attending.edition)) : "Conference";
  return (
    <>
      <Crumbs trail={trail} />
      <Head
        title="What was recorded"
        lead={`${name} of ${sayDay(held.day, "full")}: it stands in ${String(done.length)} of ${String(entered.length)} files.`}
      />
      <Section first heading="In each file">
        <Sheet>
          <DocList
            items={entered.map(({ attending: { person }, outcome }) => ({
              title: person.name,
              href: done.some((each) => each.attending.person.id === person.id)
                ? `/files/${person.id}`
                : `/files/${person.id}/conference?${query}`,
              note: said[outcome],
            }))}
          />
        </Sheet>
      </Section>
    </>
  );
}
