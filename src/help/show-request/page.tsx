import type { FieldError } from "../../answers/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  ErrorSummary,
  Facts,
  Form,
  Head,
  Radios,
  Section,
  Sheet,
  Stack,
  TextArea,
} from "../../web/kit/index.ts";
import { sayFieldError } from "../../wording/index.ts";
import type { EntryKind } from "../help-request.ts";
import type { ShownRequest } from "./view-model.ts";

const choices: Readonly<Record<EntryKind, string>> = {
  asked: "Ask",
  added: "Add something",
  answered: "Answer",
  forwarded: "Send it on to the help desk by mail",
  closed: "Close it",
};
const hints: Partial<Record<EntryKind, string>> = {
  added: "It then waits for an answer again.",
  forwarded: "What you write below is what the help desk reads; name nobody’s file.",
  closed: "It stays readable. A word added later opens it again.",
};

export interface RequestShown {
  readonly request: ShownRequest;
  readonly hidden: Readonly<Record<string, string>>;
  readonly kinds: readonly EntryKind[];
  readonly kind: string;
  readonly words: string;
  readonly errors: readonly FieldError[];
  readonly trail: { readonly label: string; readonly href: string };
}

/** One request: where it stands, where it came from, and everything said about it. */
export function RequestPage({ request, hidden, kinds, kind, words, errors, trail }: RequestShown) {
  const labels: Readonly<Record<string, string>> = { words: "Your words", kind: "What you do" };
  const said = errors.map((error) => ({
    name: error.field,
    message: sayFieldError(error, labels[error.field] ?? error.field),
  }));
  const at = (field: string): string | undefined => said.find(({ name }) => name === field)?.message;
  const number = String(request.number);
  return (
    <>
      <ErrorSummary errors={said} />
      <Crumbs trail={[{ label: "Help", href: "/help" }, trail, { label: `Request ${number}` }]} />
      <Head title={`Request ${number}`} lead={`${request.state}. Name this number when you speak of it.`} />
      <Sheet>
        <Facts
          rows
          facts={request.facts.map(({ term, words: fact, href }) => ({
            term,
            words: href === undefined ? fact : <a href={href}>{fact}</a>,
          }))}
        />
      </Sheet>
      <Section heading="What was said">
        <Sheet>
          <Stack>
            {request.entries.map((entry, index) => (
              <div key={index}>
                <p class="small soft">
                  {entry.who}, {entry.when}
                </p>
                {entry.words === "" ? null : <p class="record">{entry.words}</p>}
              </div>
            ))}
          </Stack>
        </Sheet>
      </Section>
      <Section heading="Go on">
        <Sheet>
          <Form action={`/help/requests/${number}`} hidden={hidden}>
            <Radios
              name="kind"
              label={labels["kind"] ?? ""}
              value={kind}
              error={at("kind")}
              options={kinds.map((value) => ({
                value,
                label: choices[value],
                ...(hints[value] === undefined ? {} : { hint: hints[value] }),
              }))}
            />
            <TextArea name="words" label={labels["words"] ?? ""} rows={4} value={words} error={at("words")} />
            <Acts>
              <Button>Record it</Button>
            </Acts>
          </Form>
        </Sheet>
      </Section>
    </>
  );
}
