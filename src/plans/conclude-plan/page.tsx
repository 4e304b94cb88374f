import type { Finding, Outcome } from "../../policy/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Radios, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { AgreementSays } from "../agreement-says.tsx";
import { EntryDayFields } from "../entry-day.tsx";
import type { NextStep } from "../events.ts";
import { targetsOf } from "../parts-of-plan.ts";
import type { Plan } from "../plan.ts";
import { nextStepSaid, outcomeSaid, progressSaid } from "../plan-words.ts";
import { PromiseFields } from "../promise-fields.tsx";

export interface ConcludeShown {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly NextStep[];
  readonly clauses: readonly Finding[];
}

type Props = { page: ActPage<ConcludeShown> };

function TargetsJudged({ page }: Props) {
  const { shown, value, error } = page;
  const { plan } = shown;
  const targets = targetsOf(plan);
  if (targets.length === 0) return null;
  return (
    <>
      <h2>Was each target met?</h2>
      {targets.map(({ id, number, text, measure }) => {
        const last = plan.reviews.flatMap((review) => review.targets).findLast(({ target }) => target === id);
        return (
          <fieldset class="row" key={id}>
            <legend>Target {number}</legend>
            <div class="stack-s">
              <p class="record">{text}</p>
              <p class="small soft">
                {measure}
                {last ? `. Last review: ${progressSaid[last.progress].toLowerCase()}, ${last.evidence}` : ""}
              </p>
            </div>
            <Radios
              name={`met.${id}`}
              label="Was it met?"
              options={[
                { value: "yes", label: "Met" },
                { value: "no", label: "Not met" },
              ]}
              value={value(`met.${id}`)}
              error={error(`met.${id}`)}
            />
            <TextArea
              name={`why.${id}`}
              label="Why, and which record shows it"
              rows={2}
              value={value(`why.${id}`)}
              error={error(`why.${id}`)}
            />
          </fieldset>
        );
      })}
    </>
  );
}

export function ConcludePlanPage({ page }: Props) {
  const { request, shown, value, error } = page;
  const { plan, outcomes, steps, clauses } = shown;
  const writing = plan.state === "writing";
  return (
    <ActSheet
      page={page}
      here={writing ? "Withdraw" : "Conclude"}
      title={writing ? "Withdraw the plan" : "Conclude the plan"}
      lead={
        writing
          ? "It was proposed and not issued. Withdrawing closes the draft; what was written stays in the record."
          : `How the plan ended, and where one goes from here. ${request.employee.name} reads the same words.`
      }
      button={writing ? "Withdraw the plan" : "Conclude the plan"}
      aside={<AgreementSays findings={clauses} request={request} />}
    >
      {writing ? null : <TargetsJudged page={page} />}
      {writing ? null : <PromiseFields page={page} />}
      {outcomes.length === 1 ? (
        <input type="hidden" name="outcome" value={outcomes[0]} />
      ) : (
        <Radios
          name="outcome"
          label="How did it end?"
          options={outcomes.map((outcome) => ({ value: outcome, label: outcomeSaid[outcome] }))}
          value={value("outcome")}
          error={error("outcome")}
        />
      )}
      <TextArea
        name="reason"
        label={writing ? "Why is it withdrawn?" : "Why"}
        rows={4}
        value={value("reason")}
        error={error("reason")}
      />
      <Radios
        name="next-step"
        label="Where does one go from here?"
        options={steps.map((step) => ({ value: step, label: nextStepSaid[step] }))}
        value={value("next-step")}
        error={error("next-step")}
      />
      <EntryDayFields page={page} label="On which day was it concluded?" today={request.today} />
    </ActSheet>
  );
}
