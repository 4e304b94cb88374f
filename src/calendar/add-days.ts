import { plusSemesters } from "./anchors.ts";
import { calendarOf, walk } from "./counting.ts";
import { type Day, DayError } from "./day.ts";
import { fromEpochDay, plusMonths, toEpochDay } from "./epoch-day.ts";
import { isCountedUnit, type Span, wholeCount } from "./span.ts";
import { isUnknown, type UnknownDay } from "./unknown-day.ts";
import { type Calendars } from "./work-calendar.ts";

/**
 * The day `span` after or before `from`. Never rolls; count first, roll once, last.
 * - Days: the day after the anchor is day 1, so 1 work day after a Friday is Monday; 0 is `from` itself, worked or not.
 * - Weeks are 7 calendar days each.
 * - Months, years and school years keep the day of the month, clipped to its end (January 31 + 1 month is February 28 or 29).
 *   From the first or last day of a school year, school years lead to the first or last day of another.
 * - Semesters keep the distance from the semester's start, clipped to its end, and need semester anchors.
 *
 * Unknown where an anchor is missing or a calendar's coverage ends. Throws DayError for a count that is no count.
 */
export function addDays(cals: Calendars, from: Day, span: Span, direction: "after" | "before"): Day | UnknownDay {
  const { unit } = span;
  const count = wholeCount(span.count);
  const step = direction === "after" ? 1 : -1;
  if (isCountedUnit(unit)) {
    const to = walk(calendarOf(cals, unit), toEpochDay(from), count, step);
    return typeof to === "number" ? fromEpochDay(to) : to;
  }
  switch (unit) {
    case "weeks":
      return fromEpochDay(toEpochDay(from) + step * count * 7);
    case "months":
      return fromEpochDay(plusMonths(from, step * count));
    case "years":
    case "school-years":
      return fromEpochDay(plusMonths(from, step * count * 12));
    case "semesters":
      return plusSemesters(cals, from, step * count);
  }
}

/**
 * The `nth` day (from 1) of that unit at or after `from`: the 60th school day of a semester, where the first one is day 1.
 * Of longer units, the last day of the nth one that begins on `from`: the 2nd week from a Monday ends on a Sunday.
 * Unknown as `addDays` is. Throws DayError for an `nth` below 1.
 */
export function nthDay(cals: Calendars, nth: number, unit: Span["unit"], from: Day): Day | UnknownDay {
  if (nth < 1) throw new DayError("count-not-whole", nth);
  if (isCountedUnit(unit)) return addDays(cals, dayBefore(from), { count: nth, unit }, "after");
  const next = addDays(cals, from, { count: nth, unit }, "after");
  return isUnknown(next) ? next : dayBefore(next);
}

const dayBefore = (d: Day): Day => fromEpochDay(toEpochDay(d) - 1);
