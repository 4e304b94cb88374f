import { type Day } from "./day.ts";
import { type DayOff } from "./day-off.ts";
import { daysInMonth, type EpochDay, epochDayOf, fromEpochDay, toEpochDay, weekdayOf } from "./epoch-day.ts";
import { type MonthDay, type SchoolYear, schoolYearEnd, schoolYearStart, YEAR_BEGINS_ON } from "./school-year.ts";

/** A usual public holiday, for a district to keep, rename or drop. `falls` is the holiday itself, `day` the day it is observed. */
export interface SuggestedHoliday extends DayOff {
  readonly kind: "holiday";
  readonly falls: Day;
}

const MONDAY = 1;
const THURSDAY = 4;

/**
 * The usual public holidays of the United States in a school year, by day observed: on a Saturday the Friday before, on a Sunday
 * the Monday after (5 U.S.C. 6103(a) names the days; 6103(b)(1) and Executive Order 11582 move them). The Friday after
 * Thanksgiving is none of those, but is commonly given. Suggestions only: what a district gives off is its own decision.
 */
export function suggestedHolidays(year: SchoolYear, beginsOn: MonthDay = YEAR_BEGINS_ON): SuggestedHoliday[] {
  const start = toEpochDay(schoolYearStart(year, beginsOn));
  const end = toEpochDay(schoolYearEnd(year, beginsOn));
  const begins = fromEpochDay(start).year;
  return [begins, begins + 1, begins + 2]
    .flatMap(holidaysOf)
    .map(([falls, name]) => ({ falls, name, observed: observedOn(falls) }))
    .filter(({ observed }) => observed >= start && observed <= end)
    .sort((a, b) => a.observed - b.observed)
    .map(({ falls, name, observed }) => ({
      day: fromEpochDay(observed),
      kind: "holiday",
      name,
      falls: fromEpochDay(falls),
    }));
}

function holidaysOf(year: number): [EpochDay, string][] {
  const thanksgiving = nth(4, THURSDAY, year, 11);
  return [
    [epochDayOf(year, 1, 1), "New Year’s Day"],
    [nth(3, MONDAY, year, 1), "Martin Luther King Jr. Day"],
    [nth(3, MONDAY, year, 2), "Presidents’ Day"],
    [lastMondayOfMay(year), "Memorial Day"],
    [epochDayOf(year, 6, 19), "Juneteenth"],
    [epochDayOf(year, 7, 4), "Independence Day"],
    [nth(1, MONDAY, year, 9), "Labor Day"],
    [nth(2, MONDAY, year, 10), "Columbus Day / Indigenous Peoples’ Day"],
    [epochDayOf(year, 11, 11), "Veterans Day"],
    [thanksgiving, "Thanksgiving Day"],
    [thanksgiving + 1, "Day after Thanksgiving"],
    [epochDayOf(year, 12, 25), "Christmas Day"],
  ];
}

function observedOn(n: EpochDay): EpochDay {
  const weekday = weekdayOf(n);
  return weekday === 6 ? n - 1 : weekday === 7 ? n + 1 : n;
}

function nth(count: number, weekday: number, year: number, month: number): EpochDay {
  const first = epochDayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
}

function lastMondayOfMay(year: number): EpochDay {
  const last = epochDayOf(year, 5, daysInMonth(year, 5));
  return last - (weekdayOf(last) - MONDAY);
}
