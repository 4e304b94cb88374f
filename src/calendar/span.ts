import { DayError } from "./day.ts";

/** Units met in agreements. Weeks are 7 calendar days; instructional days are counted on the pupils' calendar as school days are. */
export type DayUnit = CountedUnit | "weeks" | "months" | "semesters" | "school-years" | "years";

/** Units that are counted day by day, each on its own calendar. */
export type CountedUnit = "calendar-days" | "work-days" | "school-days" | "instructional-days" | "business-days";

/** So many units: { count: 10, unit: 'work-days' }. `count` is whole and not negative. */
export interface Span {
  readonly count: number;
  readonly unit: DayUnit;
}

export const DAY_UNITS: readonly DayUnit[] = [
  "calendar-days",
  "work-days",
  "school-days",
  "instructional-days",
  "business-days",
  "weeks",
  "months",
  "semesters",
  "school-years",
  "years",
];

const LARGEST = 10_000;

/** Whether a unit is counted day by day, rather than keeping its place in a longer unit. */
export function isCountedUnit(unit: DayUnit): unit is CountedUnit {
  return unit.endsWith("-days");
}

/** The count itself. Throws DayError: `count-not-whole` (or negative), `count-too-large` (over 10,000). */
export function wholeCount(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new DayError("count-not-whole", count);
  if (count > LARGEST) throw new DayError("count-too-large", count);
  return count;
}
