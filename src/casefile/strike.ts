import type { RecordedEvent } from "./event.ts";
import { caseFileEvents, type EventStruck, type Recorded } from "./events.ts";

/** An event that was struck, and the strike: who, when, why. */
export interface Struck {
  readonly event: RecordedEvent;
  readonly strike: Recorded<EventStruck>;
}

/** What was struck, in the order of striking. A strike itself cannot be struck. */
export const struckIn = (events: readonly RecordedEvent[]): readonly Struck[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  return caseFileEvents(events).flatMap((strike) => {
    const event = strike.type === "EventStruck" ? byId.get(strike.body.event) : undefined;
    return strike.type === "EventStruck" && event && event.type !== "EventStruck" ? [{ event, strike }] : [];
  });
};

/** The events that count: what was struck is left out, and so are the strikes, as if neither had ever happened. */
export const standing = (events: readonly RecordedEvent[]): readonly RecordedEvent[] => {
  const struck = new Set(struckIn(events).map(({ event }) => event.id));
  return events.filter((event) => event.type !== "EventStruck" && !struck.has(event.id));
};
