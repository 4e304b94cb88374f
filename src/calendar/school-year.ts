import { type Day, DayError } from "./day.ts";
import { daysInMonth, epochDayOf, fromEpochDay, toEpochDay } from "./epoch-day.ts";

/** Named by the years it begins and ends in: '2026-27'. */
export type SchoolYear = string;

/** A day of any year: '10-15'. */
export type MonthDay = string;

/** Where a school year begins unless the district says otherwise. */
export const YEAR_BEGINS_ON: MonthDay = "07-01";

interface Parts {
  readonly month: number;
  readonly day: number;
}

/** There are only 366 of them, read again for every rule of every file. */
const parsed = new Map<MonthDay, Parts>();

/** Month and day of '10-15'; February 29 is one. Throws DayError `not-a-month-day`. */
export function parseMonthDay(text: MonthDay): Parts {
  const known = parsed.get(text);
  if (known) return known;
  const found = /^(\d{2})-(\d{2})$/.exec(text);
  const month = Number(found?.[1]);
  const day = Number(found?.[2]);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month)))
    throw new DayError("not-a-month-day", text);
  parsed.set(text, { month, day });
  return { month, day };
}

/** The school year a day lies in. `beginsOn` is its first day. */
export function schoolYearOf(d: Day, beginsOn: MonthDay = YEAR_BEGINS_ON): SchoolYear {
  return nameOf(toEpochDay(d) >= dayOf(d.year, parseMonthDay(beginsOn)) ? d.year : d.year - 1);
}

/** The same text if it names a school year ('2026-27'; '1999-00'), else undefined ('2026-28', '2026/27'). */
export function parseSchoolYear(text: string): SchoolYear | undefined {
  if (!/^\d{4}-\d{2}$/.test(text)) return undefined;
  return Number(text.slice(5)) === (Number(text.slice(0, 4)) + 1) % 100 ? text : undefined;
}

/** First day of a school year. Throws DayError `not-a-school-year`, as all below. */
export function schoolYearStart(year: SchoolYear, beginsOn: MonthDay = YEAR_BEGINS_ON): Day {
  return fromEpochDay(dayOf(beginningOf(year), parseMonthDay(beginsOn)));
}

/** Last day of a school year, the day before the next one begins. */
export function schoolYearEnd(year: SchoolYear, beginsOn: MonthDay = YEAR_BEGINS_ON): Day {
  return fromEpochDay(dayOf(beginningOf(year) + 1, parseMonthDay(beginsOn)) - 1);
}

export const nextSchoolYear = (year: SchoolYear): SchoolYear => nameOf(beginningOf(year) + 1);

export const previousSchoolYear = (year: SchoolYear): SchoolYear => nameOf(beginningOf(year) - 1);

/**
 * The day that bears this month and day in a school year: '10-15' in '2026-27' is 2026-10-15, '02-15' is 2027-02-15.
 * '02-29' is February 28 where that February has no 29th, as months are clipped everywhere.
 */
export function dayInSchoolYear(monthDay: MonthDay, year: SchoolYear, beginsOn: MonthDay = YEAR_BEGINS_ON): Day {
  const wanted = parseMonthDay(monthDay);
  const begins = parseMonthDay(beginsOn);
  const sameYear = wanted.month * 100 + wanted.day >= begins.month * 100 + begins.day;
  return fromEpochDay(dayOf(beginningOf(year) + (sameYear ? 0 : 1), wanted));
}

function dayOf(year: number, { month, day }: Parts): number {
  return epochDayOf(year, month, Math.min(day, daysInMonth(year, month)));
}

function beginningOf(year: SchoolYear): number {
  if (parseSchoolYear(year) === undefined) throw new DayError("not-a-school-year", year);
  return Number(year.slice(0, 4));
}

function nameOf(begins: number): SchoolYear {
  return `${String(begins).padStart(4, "0")}-${String((begins + 1) % 100).padStart(2, "0")}`;
}
