import { worksOn, workedThrough } from "./day-table.ts";
import { type EpochDay, fromEpochDay } from "./epoch-day.ts";
import { type CountedUnit } from "./span.ts";
import { type UnknownDay } from "./unknown-day.ts";
import { type Calendars, type WorkCalendar } from "./work-calendar.ts";

/** The calendar a unit is counted on; calendar days need none. */
export function calendarOf(cals: Calendars, unit: CountedUnit): WorkCalendar | undefined {
  switch (unit) {
    case "calendar-days":
      return undefined;
    case "work-days":
      return cals.staff;
    case "school-days":
    case "instructional-days":
      return cals.students;
    case "business-days":
      return cals.offices;
  }
}

/**
 * The `count`th day after `n` (step 1) or before it (step -1) that counts on `cal`; unknown once the way leaves its coverage.
 * Always ends: outside the listed days every week holds a work day.
 */
export function walk(cal: WorkCalendar | undefined, n: EpochDay, count: number, step: 1 | -1): EpochDay | UnknownDay {
  if (!cal) return n + step * count;
  let at = n;
  for (let left = count; left > 0;) {
    at += step;
    if (!covers(cal, at)) return beyond(cal, at);
    if (worksOn(cal.table, at)) left -= 1;
  }
  return at;
}

/** How many days after `from` up to and including `to` count on `cal`. `from` is not after `to`. */
export function counted(cal: WorkCalendar | undefined, from: EpochDay, to: EpochDay): number {
  return cal ? workedThrough(cal.table, to) - workedThrough(cal.table, from) : to - from;
}

/** Whether a calendar's list is whole for day `n`. */
export function covers({ table: { covered } }: WorkCalendar, n: EpochDay): boolean {
  return n >= covered.from && n <= covered.to;
}

/** The answer that a calendar does not reach as far as day `n`. */
export function beyond(cal: WorkCalendar, n: EpochDay): UnknownDay {
  return { unknown: { what: "calendar", calendar: cal.kind, day: fromEpochDay(n) } };
}
