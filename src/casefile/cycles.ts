import { compareDays, day, type Day } from "../calendar/index.ts";
import type { Cycle } from "../policy/index.ts";
import type { RecordedEvent } from "./event.ts";
import { caseFileEvents, type CycleOpened, type Recorded } from "./events.ts";

/** The file's cycles from its standing events, in the order they were opened. What names an unknown cycle changes nothing. */
export const cyclesFrom = (events: readonly RecordedEvent[]): readonly Cycle[] => {
  const cycles = new Map<string, Cycle>();
  for (const event of caseFileEvents(events)) {
    const cycle = cycles.get(event.cycle);
    if (event.type === "CycleOpened") cycles.set(event.cycle, opened(event));
    else if (cycle && event.type === "CycleRepinned") cycles.set(cycle.id, { ...cycle, edition: event.body.edition });
    else if (cycle && event.type === "CycleClosed")
      cycles.set(cycle.id, { ...cycle, closedOn: event.day ?? event.recordedOn });
  }
  return [...cycles.values()];
};

/** The cycle a day falls in (the one opened last, of several), or else the one opened last; undefined without any. */
export const cycleOn = (cycles: readonly Cycle[], on: Day): Cycle | undefined =>
  cycles.findLast((cycle) => compareDays(cycle.firstDay, on) <= 0 && compareDays(on, cycle.lastDay) <= 0) ??
  cycles.at(-1);

const opened = ({ cycle, body }: Recorded<CycleOpened>): Cycle => ({
  id: cycle,
  schoolYear: body.schoolYear,
  edition: body.edition,
  firstDay: day(body.firstDay),
  lastDay: day(body.lastDay),
  person: body.person,
});
