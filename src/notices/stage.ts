import { addDays, compareDays, type Calendars, type Day, isUnknown } from "../calendar/index.ts";
import type { Stage } from "./notice.ts";

/** The last day on which `count` work days are left; where the calendar does not reach, five of seven days are worked. */
export const daysBefore = (calendars: Calendars, due: Day, count: number): Day => {
  const found = addDays(calendars, due, { count, unit: "work-days" }, "before");
  return isUnknown(found) ? due.subtract({ days: Math.ceil((count * 7) / 5) }) : found;
};

/**
 * How near a day is that was not met yet: the nearest reminder that was reached, the day itself, or past it; `undefined`
 * while it is far. `knownSince`: reminders that would have come before the step was known are left out.
 */
export const stageOf = (
  due: Day,
  {
    today,
    calendars,
    before,
    knownSince,
  }: {
    readonly today: Day;
    readonly calendars: Calendars;
    /** Work days before the day. */
    readonly before: readonly number[];
    readonly knownSince?: Day;
  },
): Stage | undefined => {
  const order = compareDays(today, due);
  if (order > 0) return "overdue";
  if (order === 0) return "on-the-day";
  const reached = before.filter((count) => {
    const first = daysBefore(calendars, due, count);
    return compareDays(first, today) <= 0 && !(knownSince && compareDays(first, knownSince) < 0);
  });
  return reached.length === 0 ? undefined : `before-${Math.min(...reached)}`;
};
