import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { DisagreementRecorded, PlanEvent } from "../events.ts";
import { notNow, planFact } from "../proposal.ts";
import { planIn } from "../state.ts";

export type RecordDisagreement = DisagreementRecorded;

/** One side's own version of a section and why; it stays in the record and stands beside the section in the plan. */
export const decide: Decide<RecordDisagreement> = (file, { plan: id, about, words, reason }, context) => {
  const plan = planIn(file.events, id);
  if (!plan) return notNow("not-in-file");
  if (plan.state === "concluded") return notNow("concluded");
  const refusal = judgeAct(context, [planFact(plan, "disagreement-recorded", context, { is: { about } })]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "DisagreementRecorded",
    day: context.today,
    cycle: plan.cycle,
    plan: id,
    body: { plan: id, about, words, reason },
  };
  return { ok: true, events: [event] };
};
