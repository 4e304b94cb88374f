import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { Role } from "../../policy/index.ts";
import type { PlanEvent, PlanMeetingHeld } from "../events.ts";
import type { EntryDay } from "../late-entry.ts";
import { notNow, planFact } from "../proposal.ts";
import { planIn } from "../state.ts";

export interface RecordMeeting extends EntryDay {
  readonly plan: string;
  readonly meeting: PlanMeetingHeld["meeting"];
  readonly with: readonly Role[];
  readonly words: string;
}

/** Records that both sat down: to write the plan, or to bring it to its end. */
export const decide: Decide<RecordMeeting> = (
  file,
  { plan: id, meeting, with: present, words, on, lateReason },
  context,
) => {
  const plan = planIn(file.events, id);
  if (!plan) return notNow("not-in-file");
  if (plan.state === "concluded") return notNow("concluded");
  const refusal = judgeAct(context, [
    planFact(plan, "conference-held", context, { day: on, is: { meeting, with: present } }),
  ]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "PlanMeetingHeld",
    day: on,
    cycle: plan.cycle,
    plan: id,
    body: { plan: id, meeting, with: present, words },
    ...(lateReason === undefined ? {} : { lateReason }),
  };
  return { ok: true, events: [event] };
};
