import type { Grant } from "../access/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import { observationEvents } from "./events.ts";
import { observationsIn } from "./state.ts";

/** The leave of an observer who was asked to observe once: from the day it was planned, to that one observation. */
export const grantsFrom = (events: readonly RecordedEvent[]): readonly Grant[] =>
  observationEvents(events).flatMap((event): readonly Grant[] => {
    if (event.type !== "ObservationPlanned" || event.body.observer === undefined || event.day === undefined) return [];
    const { calledOff } = observationsIn(events).get(event.body.observation) ?? {};
    return [
      {
        person: event.body.observer,
        as: "observer",
        from: event.day,
        observation: event.body.observation,
        ...(calledOff?.day ? { until: calledOff.day } : {}),
      },
    ];
  });
