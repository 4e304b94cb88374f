import { compareDays, type Day } from "../../calendar/index.ts";
import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { PlanEvent } from "../events.ts";
import { notNow, planFact } from "../proposal.ts";
import { isOpen, planIn } from "../state.ts";

export interface ExtendPlan {
  readonly plan: string;
  readonly until: Day;
  readonly reason: string;
}

/** Moves a running plan's end to a later day, within what the agreement or the district allows. */
export const decide: Decide<ExtendPlan> = (file, { plan: id, until, reason }, context) => {
  const plan = planIn(file.events, id);
  if (!plan) return notNow("not-in-file");
  if (!isOpen(plan)) return notNow("not-running");
  if (plan.end && compareDays(until, plan.end) <= 0) return notNow("not-later", { end: plan.end });
  const iso = until.toString();
  const refusal = judgeAct(context, [
    planFact(plan, "plan-extended", context, { is: { until: iso, end: iso, reason } }),
  ]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "PlanExtended",
    day: context.today,
    cycle: plan.cycle,
    plan: id,
    body: { plan: id, until: iso, reason },
  };
  return { ok: true, events: [event] };
};
