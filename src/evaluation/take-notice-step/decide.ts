import type { Day } from "../../calendar/index.ts";
import { judgeAct, proposedFact, type Decide, type NewEvent } from "../../casefile/index.ts";
import { chainNamed } from "../notice-chain.ts";
import type { NoticeStepTaken } from "../notice-events.ts";
import { noticeStepFact } from "../notice-facts.ts";
import { stepsTaken } from "../notice-steps.ts";

export interface TakeNoticeStep extends NoticeStepTaken {
  readonly day: Day;
  readonly cycle: string;
  readonly lateReason?: string;
}

/** Records that a notice was proposed, reviewed above or answered, on the day it was, if the agreement lets this person do it. */
export const decide: Decide<TakeNoticeStep> = (file, { day, cycle: id, lateReason, ...said }, context) => {
  const { notice, step } = said;
  const no = (key: string) => ({ ok: false, refusal: { kind: "not-now", why: { key, with: {} } } }) as const;
  const cycle = file.cycles.find((each) => each.id === id);
  const chain = cycle && chainNamed(context.edition, cycle, notice);
  if (!chain) return no("chain.no-such-notice");
  const body = { ...said, ...(step === "review" && chain.review ? { as: chain.review } : {}) };
  const taken = stepsTaken(file, notice, id);
  if (taken.has(step)) return no("chain.taken-already");
  if (step !== "ask" && !taken.has("ask")) return no("chain.not-asked");
  const refusal = judgeAct(context, [
    proposedFact({ ...noticeStepFact(body), day, cycle: id, by: context.actor, today: context.today }),
  ]);
  if (refusal) return { ok: false, refusal };
  const event: NewEvent<"NoticeStepTaken", NoticeStepTaken> = {
    type: "NoticeStepTaken",
    day,
    cycle: id,
    body,
    ...(lateReason === undefined ? {} : { lateReason }),
  };
  return { ok: true, events: [event] };
};
