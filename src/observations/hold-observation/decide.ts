import type { Day } from "../../calendar/index.ts";
import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import type { ObservationEvent, ObservationHeld } from "../events.ts";
import { heldAttributes } from "../facts.ts";
import { notNow } from "../refuse.ts";
import { heldBefore, observationsIn } from "../state.ts";

export interface HoldObservation extends ObservationHeld {
  readonly day: Day;
  readonly cycle: string;
  readonly lateReason?: string;
}

/** Records an observation with the minutes it took; how long, when and how often is the agreement's to judge. */
export const decide: Decide<HoldObservation> = (file, { day, cycle, lateReason, ...body }, context) => {
  const known = observationsIn(file.events).get(body.observation);
  if (known?.held) return notNow("observation.held-already");
  if (known?.calledOff) return notNow("observation.called-off");
  const late = lateReason === undefined ? {} : { lateReason };
  const refusal = judgeAct(context, [
    proposedFact({
      fact: "observation-held",
      day,
      today: context.today,
      cycle,
      by: context.actor,
      is: heldAttributes(body, heldBefore(file.events, { cycle, formal: body.formal, id: body.observation }) + 1),
      ids: { observation: body.observation },
      ...late,
    }),
  ]);
  if (refusal) return { ok: false, refusal };
  const event: ObservationEvent = { type: "ObservationHeld", day, cycle, body, ...late };
  return { ok: true, events: [event] };
};
