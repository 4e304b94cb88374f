import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { ConferenceHeld } from "../events.ts";

export interface HoldConference extends ConferenceHeld {
  readonly day: Day;
  readonly cycle: string;
  readonly lateReason?: string;
}

/** Records a conference of the year on the day it was held; a date that has passed never bars recording it. */
export const decide: Decide<HoldConference> = (_file, { day, cycle, lateReason, ...body }, context) => {
  const proposed = proposedFact({
    fact: "conference-held",
    day,
    cycle,
    by: context.actor,
    today: context.today,
    is: { meeting: body.meeting, with: body.with },
  });
  const refusal = judgeAct(context, [proposed]);
  if (refusal) return { ok: false, refusal };
  return {
    ok: true,
    events: [{ type: "ConferenceHeld", day, cycle, body, ...(lateReason === undefined ? {} : { lateReason }) }],
  };
};
