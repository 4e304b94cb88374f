import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { PlanEvent, SupportGiven } from "../events.ts";
import type { EntryDay } from "../late-entry.ts";
import { strategiesOf, supportFor, type StrategyWords } from "../parts-of-plan.ts";
import { notNow, planFact } from "../proposal.ts";
import { isOpen, planIn } from "../state.ts";

export interface RecordSupport extends SupportGiven, EntryDay {}

/** Each side records its own promises; what students do is recorded by either. */
export const isOwn = ({ whose }: Pick<StrategyWords, "whose">, role: string): boolean =>
  whose === role || (whose !== "employee" && whose !== "supervisor" && (role === "employee" || role === "supervisor"));

/** Records that something promised in the plan was done, and when. */
export const decide: Decide<RecordSupport> = (file, { plan: id, strategy, words, on, lateReason }, context) => {
  const plan = planIn(file.events, id);
  const promised = plan && strategiesOf(plan).find((each) => each.id === strategy);
  if (!plan || !promised) return notNow("no-such-promise");
  if (!isOpen(plan)) return notNow("not-running");
  if (!isOwn(promised, context.actor.role)) return notNow("not-your-promise");
  if (supportFor(plan, strategy)) return notNow("done-already");
  const refusal = judgeAct(context, [planFact(plan, "support-given", context, { day: on, ids: { strategy } })]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "SupportGiven",
    day: on,
    cycle: plan.cycle,
    plan: id,
    body: { plan: id, strategy, words },
    ...(lateReason === undefined ? {} : { lateReason }),
  };
  return { ok: true, events: [event] };
};
