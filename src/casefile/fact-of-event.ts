import type { Fact } from "../policy/index.ts";
import type { RecordedEvent } from "./event.ts";

/** What any fact takes over from the event it is read from: its day and order, who did it, its cycle, and why it came late or went on. */
export const happeningOf = (event: RecordedEvent): Omit<Fact, "fact" | "is" | "ids"> => ({
  id: event.id,
  day: event.day,
  order: event.revision,
  recordedOn: event.recordedOn,
  by: event.by,
  cycle: event.cycle,
  ...(event.lateReason === undefined ? {} : { lateReason: event.lateReason }),
  ...(event.wentOn === undefined ? {} : { wentOn: event.wentOn }),
});
