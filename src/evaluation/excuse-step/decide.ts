import { judgeAct, proposedFact, type Decide, type NewEvent } from "../../casefile/index.ts";
import type { ExcuseReason, Finding } from "../../policy/index.ts";
import type { StepExcused } from "../step-events.ts";

export interface ExcuseStep {
  /** Identity of the finding that asks for the step. */
  readonly finding: string;
  readonly reason: ExcuseReason;
  readonly words: string;
  readonly cycle: string;
}

const kinds: ReadonlySet<string> = new Set(["duty", "cadence", "count", "acknowledge"]);
const waiting: ReadonlySet<string> = new Set(["due", "overdue", "open", "cannot-say"]);

/** Whether a finding asks for a step that is still to be done, and that can be excused. */
export const isExcusable = ({ kind, state, occasion }: Finding, cycle: string): boolean =>
  kinds.has(kind) && waiting.has(state) && occasion.kind !== "act" && occasion.cycle === cycle;

/** Records that a step is not needed, and why: for the year, or for the one occasion that asks for it. Nothing is done by it. */
export const decide: Decide<ExcuseStep> = (_file, { finding: id, reason, words, cycle }, context) => {
  const finding = context.assess().find((each) => each.id === id);
  if (!finding || !isExcusable(finding, cycle))
    return { ok: false, refusal: { kind: "not-now", why: { key: "excuse.not-waiting", with: {} } } };
  const { rule, occasion } = finding;
  const one = occasion.kind === "cycle" ? {} : { occasion: occasion.id };
  const refusal = judgeAct(context, [
    proposedFact({
      fact: "step-excused",
      day: context.today,
      today: context.today,
      by: context.actor,
      cycle,
      is: { rule, reason },
      ids: one,
    }),
  ]);
  if (refusal) return { ok: false, refusal };
  const excused: NewEvent<"StepExcused", StepExcused> = {
    type: "StepExcused",
    day: context.today,
    cycle,
    body: { rule, reason, words, ...one },
  };
  return { ok: true, events: [excused] };
};
