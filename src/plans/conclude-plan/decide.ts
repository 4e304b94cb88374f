import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { PlanConcluded, PlanEvent } from "../events.ts";
import type { EntryDay } from "../late-entry.ts";
import { notNow, planFact } from "../proposal.ts";
import { planIn } from "../state.ts";

export interface ConcludePlan extends PlanConcluded, EntryDay {
  /** The draft that ends with it, if one is open: closed in the same transaction by whoever records. */
  readonly draft?: string;
}

/**
 * Brings a plan to its end: was each target met and why, what each side had promised, and where one goes from here.
 * A plan that was never issued can only be withdrawn.
 */
export const decide: Decide<ConcludePlan> = (file, { on, lateReason, draft: _, ...concluded }, context) => {
  const plan = planIn(file.events, concluded.plan);
  if (!plan) return notNow("not-in-file");
  if (plan.state === "concluded") return notNow("concluded");
  if (plan.state === "writing" && concluded.outcome !== "withdrawn") return notNow("only-withdrawn");
  const refusal = judgeAct(context, [
    planFact(plan, "plan-closed", context, {
      day: on,
      is: { outcome: concluded.outcome, "next-step": concluded.nextStep },
    }),
    ...concluded.targets.map(({ target, met }) =>
      planFact(plan, "target-judged", context, { id: `proposed-${target}`, day: on, is: { met }, ids: { target } }),
    ),
  ]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "PlanConcluded",
    day: on,
    cycle: plan.cycle,
    plan: plan.id,
    body: concluded,
    ...(lateReason === undefined ? {} : { lateReason }),
  };
  return { ok: true, events: [event] };
};
