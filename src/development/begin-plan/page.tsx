import { documentName } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Radios, Section, Sheet } from "../../web/kit/index.ts";
import { likely } from "../carry-on.ts";
import { DevelopmentCrumbs, planWord } from "../crumbs.tsx";
import { developmentPlan } from "../events.ts";
import { developmentPath } from "../own-plan.tsx";
import { sayResult, sayYear } from "../saying.ts";
import type { PlanPart } from "../state.ts";
import type { Beginning } from "./beginning.tsx";

/** The field in which the writer says how a goal or activity goes on. */
export const carryField = ({ id }: Pick<PlanPart, "id">): string => `carry:${id}`;

/** How one goal or activity of last year goes on. */
function Carry({ part }: { readonly part: PlanPart }) {
  const last = part.outcomes.at(-1)?.body;
  return (
    <Radios
      name={carryField(part)}
      label={<span class="record">{part.text}</span>}
      hint={last ? `${sayResult(last.result)}. ${last.words}` : "Nothing is recorded of what came of it."}
      value={likely(part)}
      options={[
        { value: "continued", label: "Goes on as it is" },
        { value: "refined", label: "Goes on, in new words" },
        { value: "left", label: "Stays in last year" },
      ]}
    />
  );
}

const leads: Readonly<Record<Beginning["from"], string>> = {
  version:
    "This opens a draft that begins with the words in force. Your plan goes on as it is until you adopt the new version.",
  "last-year": "You can carry on from last year, or begin anew. Last year’s plan stays in your record as it was.",
  nothing:
    "You write it section by section. Everything is saved as you write, and nobody else can open it until you share or adopt it.",
};

/** Before a draft is opened: where it begins. */
export function BeginPlanPage({
  request,
  beginning,
}: {
  readonly request: FileRequest;
  readonly beginning: Beginning;
}) {
  const { viewer, app, edition } = request;
  const hidden = { csrf: viewer.session.csrf, once: app.newId(), revision: "0" };
  const path = developmentPath(request);
  const word = documentName(developmentPlan, edition);
  const next = beginning.from === "version" ? beginning.year.latest.issued.body.version + 1 : 1;
  return (
    <>
      <DevelopmentCrumbs request={request} here={next === 1 ? "Begin" : "Change the plan"} />
      <Head title={next === 1 ? planWord(request) : `Change your ${word}`} lead={leads[beginning.from]} />
      <Form action={`${path}/begin`} hidden={hidden}>
        {beginning.from === "last-year" ? (
          <>
            <Parts heading={`Goals of ${sayYear(beginning.year.schoolYear)}`} parts={beginning.year.goals} />
            <Parts heading={`Activities of ${sayYear(beginning.year.schoolYear)}`} parts={beginning.year.activities} />
          </>
        ) : null}
        <Acts>
          {beginning.from === "last-year" ? (
            <>
              <Button name="from" value="last-year">
                Carry on from last year
              </Button>
              <Button kind="second" name="from" value="nothing">
                Begin with an empty plan
              </Button>
            </>
          ) : (
            <Button name="from" value={beginning.from}>
              {next === 1 ? "Begin my plan" : `Open a draft of version ${String(next)}`}
            </Button>
          )}
          <LinkButton kind="plain" href={path}>
            Back to the development record
          </LinkButton>
        </Acts>
      </Form>
    </>
  );
}

function Parts({ heading, parts }: { readonly heading: string; readonly parts: readonly PlanPart[] }) {
  if (parts.length === 0) return null;
  return (
    <Section heading={heading}>
      <Sheet>
        {parts.map((part) => (
          <Carry key={part.id} part={part} />
        ))}
      </Sheet>
    </Section>
  );
}
