import { compareDays, type Day } from "./day.ts";
import { fromEpochDay, toEpochDay } from "./epoch-day.ts";
import {
  nextSchoolYear,
  previousSchoolYear,
  type SchoolYear,
  schoolYearEnd,
  schoolYearOf,
  schoolYearStart,
} from "./school-year.ts";
import { isUnknown, type UnknownDay } from "./unknown-day.ts";
import { anchorIn, type Calendars } from "./work-calendar.ts";

/** A semester and the days it begins and ends on. */
export interface Semester {
  readonly year: SchoolYear;
  readonly number: 1 | 2;
  readonly start: Day;
  readonly end: Day;
}

/**
 * The named day of a school year: in the staff calendar, else the pupils', else the offices'.
 * school-year-start and school-year-end need no entry. Unknown if no calendar has it.
 */
export function anchorDay(cals: Calendars, anchor: string, year: SchoolYear): Day | UnknownDay {
  if (anchor === "school-year-start") return schoolYearStart(year, cals.staff.yearBeginsOn);
  if (anchor === "school-year-end") return schoolYearEnd(year, cals.staff.yearBeginsOn);
  const found =
    anchorIn(cals.staff, anchor, year) ?? anchorIn(cals.students, anchor, year) ?? anchorIn(cals.offices, anchor, year);
  const calendar = /student|semester/.test(anchor) ? "students" : "staff";
  return found ?? { unknown: { what: "anchor", anchor, year, calendar } };
}

/** One semester of a school year, from the anchors semester-1-start, -1-end, -2-start and -2-end. */
export function semester(cals: Calendars, year: SchoolYear, number: 1 | 2): Semester | UnknownDay {
  const start = anchorDay(cals, `semester-${number}-start`, year);
  if (isUnknown(start)) return start;
  const end = anchorDay(cals, `semester-${number}-end`, year);
  return isUnknown(end) ? end : { year, number, start, end };
}

/** The semester a day lies in; between semesters, the one that ended last. */
export function semesterOf(cals: Calendars, d: Day): Semester | UnknownDay {
  const year = schoolYearOf(d, cals.staff.yearBeginsOn);
  const first = semester(cals, year, 1);
  if (isUnknown(first) || isWithin(first, d)) return first;
  if (compareDays(d, first.start) < 0) return semester(cals, previousSchoolYear(year), 2);
  const second = semester(cals, year, 2);
  return isUnknown(second) || compareDays(second.start, d) <= 0 ? second : first;
}

/**
 * The day `by` semesters later (earlier if negative) that lies as many calendar days after its semester's start,
 * clipped to its end: the first day of one semester leads to the first day of the next.
 */
export function plusSemesters(cals: Calendars, d: Day, by: number): Day | UnknownDay {
  if (by === 0) return d;
  const here = semesterOf(cals, d);
  if (isUnknown(here)) return here;
  let { year } = here;
  const place = here.number - 1 + by;
  const years = Math.floor(place / 2);
  for (let n = 0; n < Math.abs(years); n++) year = years > 0 ? nextSchoolYear(year) : previousSchoolYear(year);
  const there = semester(cals, year, place - years * 2 === 0 ? 1 : 2);
  if (isUnknown(there)) return there;
  const sameDistance = toEpochDay(there.start) + toEpochDay(d) - toEpochDay(here.start);
  return fromEpochDay(Math.min(sameDistance, toEpochDay(there.end)));
}

const isWithin = ({ start, end }: Semester, d: Day): boolean => compareDays(start, d) <= 0 && compareDays(d, end) <= 0;
