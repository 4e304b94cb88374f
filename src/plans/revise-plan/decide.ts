import { judgeAct, type Decide, type NewEvent } from "../../casefile/index.ts";
import type { DocumentIssued } from "../../documents/index.ts";
import type { PlanEvent } from "../events.ts";
import { attestedEvents, type IssuePlan } from "../issue-plan/decide.ts";
import { issueFacts } from "../issue-plan/issue-facts.ts";
import { notNow } from "../proposal.ts";
import { isOpen, planIn } from "../state.ts";

export interface RevisePlan extends IssuePlan {
  readonly reason: string;
}

/** Issues the next version of a plan that runs; it is received and acknowledged anew. */
export const decide: Decide<RevisePlan> = (file, input, context) => {
  const plan = planIn(file.events, input.plan);
  if (!plan) return notNow("not-in-file");
  if (!isOpen(plan)) return notNow("not-running");
  if (input.sealed.version !== plan.version + 1 || input.wordsChanged) return notNow("words-changed");
  const refusal = judgeAct(context, issueFacts(plan, input, context));
  if (refusal) return { ok: false, refusal };
  const { sealed, days, agreedBy, affirmed, reason } = input;
  if (!days.end) return notNow("no-end");
  const shared = { day: context.today, cycle: plan.cycle, plan: plan.id, document: plan.document };
  const revised: PlanEvent = {
    ...shared,
    type: "PlanRevised",
    body: {
      plan: plan.id,
      version: sealed.version,
      focus: sealed.focus,
      ...(days.start ? { start: days.start.toString() } : {}),
      end: days.end.toString(),
      reason,
      agreedBy,
    },
  };
  const paper: NewEvent<"DocumentIssued", DocumentIssued> = { ...shared, type: "DocumentIssued", body: sealed };
  return { ok: true, events: [revised, ...attestedEvents(plan, sealed, affirmed, shared), paper] };
};
