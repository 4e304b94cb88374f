import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import type { ObservationEvent, ObservationPlanned } from "../events.ts";
import { notNow } from "../refuse.ts";

export interface PlanObservation extends Omit<ObservationPlanned, "observation"> {
  readonly cycle: string;
}

/** Plans an observation that the employee is told of, by oneself or by someone asked to observe this once. */
export const decide: Decide<PlanObservation> = (file, { cycle, ...plan }, context) => {
  const { actor, today } = context;
  if (plan.observer === file.employee) return notNow("observation.observer-is-party");
  const observation = context.newId();
  const refusal = judgeAct(context, [
    proposedFact({
      fact: "observation-planned",
      day: today,
      today,
      cycle,
      by: actor,
      is: { formal: plan.formal, announced: true },
      ids: { observation },
    }),
  ]);
  if (refusal) return { ok: false, refusal };
  const event: ObservationEvent = { type: "ObservationPlanned", day: today, cycle, body: { observation, ...plan } };
  return { ok: true, events: [event] };
};
