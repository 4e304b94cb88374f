import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { HelperAsked, PlanEvent } from "../events.ts";
import { notNow, planFact } from "../proposal.ts";
import { planIn, runsOn } from "../state.ts";

export type AskHelper = HelperAsked;

/** Asks someone in for one plan while it runs; they see that plan and nothing else. */
export const decide: Decide<AskHelper> = (file, { plan: id, helper, as, words }, context) => {
  const plan = planIn(file.events, id);
  if (!plan) return notNow("not-in-file");
  const refusal = judgeAct(context, [planFact(plan, "helper-asked", context, { is: { "helper-role": as } })]);
  if (refusal) return { ok: false, refusal };
  if (plan.state !== "running" || !runsOn(plan, context.today)) return notNow("not-running");
  if (plan.helpers.some((each) => each.helper === helper)) return notNow("asked-already");
  if (helper === file.employee || helper === context.actor.person) return notNow("is-a-party");
  const event: PlanEvent = {
    type: "HelperAsked",
    day: context.today,
    cycle: plan.cycle,
    plan: id,
    body: { plan: id, helper, as, words },
  };
  return { ok: true, events: [event] };
};
