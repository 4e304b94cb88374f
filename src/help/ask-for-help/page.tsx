import type { FieldError } from "../../answers/index.ts";
import { Acts, Button, ErrorSummary, Form, Head, LinkButton, Radios, Sheet, TextArea } from "../../web/kit/index.ts";
import { sayFieldError } from "../../wording/index.ts";

export interface AskShown {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** Where one came from: its path, and what it is called. */
  readonly from: string;
  readonly fromWords: string;
  readonly steps: readonly { readonly id: string; readonly asks: string; readonly due?: string }[];
  readonly words: string;
  readonly step: string | undefined;
  readonly errors: readonly FieldError[];
}

const labels = { words: "What you were trying to do, and what happened", step: "The step it stands in the way of" };

/** Asks for help from any page: the page comes along, and a step that cannot be done is named. */
export function AskForHelpPage({ action, hidden, from, fromWords, steps, words, step, errors }: AskShown) {
  const said = errors.map((error) => ({
    name: error.field,
    message: sayFieldError(error, error.field === "step" ? labels.step : labels.words),
  }));
  const at = (field: string): string | undefined => said.find(({ name }) => name === field)?.message;
  return (
    <>
      <ErrorSummary errors={said} />
      <Head
        title="Ask for help"
        lead={`Your request gets a number and is read by the personnel office and whoever looks after the program. It says that you came from ${fromWords}.`}
      />
      <Sheet>
        <Form action={action} hidden={{ ...hidden, from }}>
          <TextArea
            name="words"
            label={labels.words}
            hint="Say nothing here about anyone’s work: what belongs in a file is written in the file."
            rows={5}
            value={words}
            error={at("words")}
          />
          {steps.length === 0 ? null : (
            <Radios
              name="step"
              label={labels.step}
              hint="If you name one, the file records today that a problem was reported, whatever happens later."
              value={step ?? "none"}
              error={at("step")}
              options={[
                ...steps.map(({ id, asks, due }) => ({
                  value: id,
                  label: asks,
                  ...(due === undefined ? {} : { hint: `Due ${due}` }),
                })),
                { value: "none", label: "None of these" },
              ]}
            />
          )}
          <Acts>
            <Button>Ask for help</Button>
            <LinkButton kind="plain" href={from}>
              Back
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
