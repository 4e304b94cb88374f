import { happeningOf, type RecordedEvent } from "../casefile/index.ts";
import type { Fact } from "../policy/index.ts";
import { observationEvents, type ObservationHeld } from "./events.ts";
import { heldBefore } from "./state.ts";

/** What rules may know of an observation that was held: whether formal, announced, how long, and the how-manieth of its kind in the cycle. */
export const heldAttributes = (
  { formal, announced, minutes }: Pick<ObservationHeld, "formal" | "announced" | "minutes">,
  number: number,
): Fact["is"] => ({ formal, announced, minutes, number });

/** The facts of a file's observations, from its standing events: planned, held, and the talks before and after. */
export const factsFrom = (events: readonly RecordedEvent[]): readonly Fact[] =>
  observationEvents(events).flatMap((event): readonly Fact[] => {
    const base = { ...happeningOf(event), ids: { cycle: event.cycle, observation: event.body.observation } };
    switch (event.type) {
      case "ObservationPlanned":
        return [{ ...base, fact: "observation-planned", is: { formal: event.body.formal, announced: true } }];
      case "ObservationHeld": {
        const { observation: id, formal } = event.body;
        const number = heldBefore(events, { cycle: event.cycle, formal, id }) + 1;
        return [{ ...base, fact: "observation-held", is: heldAttributes(event.body, number) }];
      }
      case "ObservationConferenceHeld":
        return [{ ...base, fact: "conference-held", is: { meeting: event.body.meeting, with: event.body.with } }];
      case "ObservationCalledOff":
      case "NotesShared":
        return [];
    }
  });
