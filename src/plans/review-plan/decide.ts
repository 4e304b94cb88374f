import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { PlanEvent, PlanReviewedAbove } from "../events.ts";
import { notNow, planFact } from "../proposal.ts";
import { planIn } from "../state.ts";

export type ReviewPlan = PlanReviewedAbove;

/** The supervisor's own supervisor looks at a plan before it is issued, and leaves a comment. */
export const decide: Decide<ReviewPlan> = (file, { plan: id, how, comment }, context) => {
  const plan = planIn(file.events, id);
  if (!plan) return notNow("not-in-file");
  if (plan.state !== "writing") return notNow("issued-already");
  const refusal = judgeAct(context, [planFact(plan, "second-level-involved", context, { is: { how, comment } })]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "PlanReviewedAbove",
    day: context.today,
    cycle: plan.cycle,
    plan: id,
    body: { plan: id, how, comment },
  };
  return { ok: true, events: [event] };
};
