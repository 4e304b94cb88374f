import type { Day } from "../../calendar/index.ts";
import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import type { ObservationConferenceHeld, ObservationEvent } from "../events.ts";
import { notNow } from "../refuse.ts";
import { observationsIn } from "../state.ts";

export interface HoldObservationConference extends ObservationConferenceHeld {
  readonly day: Day;
  readonly lateReason?: string;
}

/** Records the talk before an observation or after it; the one after needs an observation that was held. */
export const decide: Decide<HoldObservationConference> = (file, { day, lateReason, ...body }, context) => {
  const observation = observationsIn(file.events).get(body.observation);
  if (!observation) return notNow("observation.not-in-file");
  if (observation.calledOff) return notNow("observation.called-off");
  if (body.meeting === "post-observation" && !observation.held) return notNow("observation.not-held");
  const { cycle } = observation;
  const late = lateReason === undefined ? {} : { lateReason };
  const refusal = judgeAct(context, [
    proposedFact({
      fact: "conference-held",
      day,
      today: context.today,
      cycle,
      by: context.actor,
      is: { meeting: body.meeting, with: body.with },
      ids: { observation: body.observation },
      ...late,
    }),
  ]);
  if (refusal) return { ok: false, refusal };
  const event: ObservationEvent = { type: "ObservationConferenceHeld", day, cycle, body, ...late };
  return { ok: true, events: [event] };
};
