import { Acts, Button, Empty, Form, Head, LinkButton, Notice, Section, Sheet, TaskList } from "../../web/kit/index.ts";
import type { CheckedPart } from "../../help/index.ts";

export interface ShownStep {
  readonly title: string;
  readonly due: string;
  readonly about: string;
  readonly state: "not-yet" | "works" | "fails";
  readonly tried?: string;
  readonly parts: readonly CheckedPart[];
  /** Where to ask for help with it. */
  readonly ask: string;
}

const partNames: Readonly<Record<CheckedPart["what"], string>> = {
  account: "Your account and post",
  staff: "Your staff list",
  year: "Their year",
  form: "The form itself",
  mail: "Mail",
};

function Step({ step }: { readonly step: ShownStep }) {
  const { title, due, about, state, tried, parts, ask } = step;
  return (
    <Section
      heading={
        <>
          {title}
          <span class="vh">
            , due {due}, {about}
          </span>
        </>
      }
      aside={`Due ${due}`}
      lead={about}
    >
      <Sheet>
        {state === "not-yet" ? (
          <Empty title="Not tried yet">Whether everything opens is best known while there is time for help.</Empty>
        ) : (
          <>
            <p>{state === "works" ? `Everything worked, ${tried ?? ""}.` : `Not everything worked, ${tried ?? ""}.`}</p>
            <TaskList
              tasks={parts.map(({ what, ok, words }) => ({
                title: partNames[what],
                hint: words,
                state: ok ? "done" : "overdue",
                words: ok ? "Works" : "Does not work",
              }))}
            />
            {state === "fails" ? (
              <Acts>
                <LinkButton kind="second" href={ask}>
                  Ask for help with this
                </LinkButton>
              </Acts>
            ) : null}
          </>
        )}
      </Sheet>
    </Section>
  );
}

/** Before each deadline: one button that really tries everything the step will need. */
export function CheckAccessPage({
  steps,
  hidden,
  until,
}: {
  readonly steps: readonly ShownStep[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly until: string;
}) {
  const failing = steps.filter(({ state }) => state === "fails").length;
  return (
    <>
      <Head
        title="Can you get in?"
        lead={
          steps.length === 0
            ? `You owe no step by a day before ${until}.`
            : "One button tries your account, your staff list, the forms themselves and mail, exactly as you would open them. The personnel office sees what did not work."
        }
      />
      {failing === 0 ? null : (
        <Notice kind="put-right" title="Something does not open yet" announce>
          <p>The personnel office sees it too. Ask for help now, and the file records that you did before the day.</p>
        </Notice>
      )}
      {steps.length === 0 ? null : (
        <Sheet>
          <Form action="/access-check" hidden={hidden}>
            <Acts>
              <Button>Try everything now</Button>
            </Acts>
          </Form>
        </Sheet>
      )}
      {steps.map((step) => (
        <Step key={`${step.title} ${step.due}`} step={step} />
      ))}
    </>
  );
}
