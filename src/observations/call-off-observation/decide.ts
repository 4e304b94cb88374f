import type { Decide } from "../../casefile/index.ts";
import type { ObservationCalledOff, ObservationEvent } from "../events.ts";
import { notNow } from "../refuse.ts";
import { observationsIn } from "../state.ts";

export type CallOffObservation = ObservationCalledOff;

/** An observation does not take place as planned: the plan and the reason both stay readable. */
export const decide: Decide<CallOffObservation> = (file, body, { today }) => {
  const observation = observationsIn(file.events).get(body.observation);
  if (!observation) return notNow("observation.not-in-file");
  if (observation.held) return notNow("observation.held-already");
  if (observation.calledOff) return notNow("observation.called-off");
  const event: ObservationEvent = { type: "ObservationCalledOff", day: today, cycle: observation.cycle, body };
  return { ok: true, events: [event] };
};
