import { day, type Day, earlierDay } from "../calendar/index.ts";
import type { Cycle, Fact } from "../policy/index.ts";
import { cyclesFrom } from "./cycles.ts";
import type { CaseFile } from "./decision.ts";
import type { RecordedEvent } from "./event.ts";
import { caseFileEvents, factsFrom } from "./events.ts";
import { standing, struckIn } from "./strike.ts";

/** A domain folder's share of the facts, from the standing events (struck ones are gone already). */
export interface FactSource {
  readonly factsFrom: (events: readonly RecordedEvent[]) => readonly Fact[];
}

/** The far end of the calendar: no absence before it says anything. */
const NEVER = "9999-12-31";

/**
 * An employee's file from every event recorded in it, first to last. `sources` are the domain folders' facts; those of
 * the file itself (cycles, history) are always in. Facts come in the order of recording.
 */
export const openCaseFile = (
  employee: string,
  events: readonly RecordedEvent[],
  sources: readonly FactSource[],
): CaseFile => {
  const counting = standing(events);
  const cycles = cyclesFrom(counting);
  return {
    employee,
    revision: events.at(-1)?.revision ?? 0,
    events: counting,
    struck: struckIn(events),
    facts: [{ factsFrom }, ...sources]
      .flatMap((source) => source.factsFrom(counting))
      .sort((a, b) => a.order - b.order),
    cycles,
    completeSince: completeSince(counting, cycles),
  };
};

/** As the last word on the paper history says; without one, from the first day of the earliest cycle. */
const completeSince = (events: readonly RecordedEvent[], cycles: readonly Cycle[]): Day => {
  const entered = caseFileEvents(events).findLast((event) => event.type === "HistoryEntered");
  if (entered) return day(entered.body.since);
  return cycles.map((cycle) => cycle.firstDay).reduce((a, b) => earlierDay(a, b), day(NEVER));
};
