import { type DayOff } from "./day-off.ts";
import { type EpochDay, weekdayOf } from "./epoch-day.ts";

/** First and last number, both included. */
export interface EpochRange {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** A calendar laid out day by day over the span it lists; before and after that only weekends are known. */
export interface DayTable {
  readonly first: EpochDay;
  /** Work days from `first` up to and including each day. */
  readonly worked: Int32Array;
  /** 1 where the day lies outside the work year. */
  readonly outside: Uint8Array;
  readonly listed: ReadonlyMap<EpochDay, DayOff>;
  /** The days for which the list is whole; without end where nothing bounds it. */
  readonly covered: EpochRange;
  /** By ISO weekday (1 to 7; 0 is unused): whether it is a weekend day. */
  readonly weekend: readonly boolean[];
  /** Work days of a plain week that begins on a Thursday (as day 0 does), before its 1st, 2nd … 8th day. */
  readonly weekly: readonly number[];
}

/** Lays a calendar out. `span` holds every listed day; `outside` are the ranges outside the work year. At least one weekday must be worked. */
export function layOut(
  span: EpochRange | undefined,
  listed: ReadonlyMap<EpochDay, DayOff>,
  weekendDays: readonly number[],
  outsideRanges: readonly EpochRange[],
  covered: EpochRange,
): DayTable {
  const weekend = Array.from({ length: 8 }, (_, weekday) => weekendDays.includes(weekday));
  const weekly = [0];
  for (let n = 0; n < 7; n++) weekly.push((weekly[n] ?? 0) + (weekend[weekdayOf(n)] ? 0 : 1));
  const first = span?.from ?? 0;
  const length = span ? span.to - span.from + 1 : 0;
  const outside = new Uint8Array(length);
  for (const range of outsideRanges)
    outside.fill(1, Math.max(0, range.from - first), Math.max(0, range.to - first + 1));
  const worked = new Int32Array(length);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const off = outside[i] === 1 || weekend[weekdayOf(first + i)] === true || listed.has(first + i);
    sum += off ? 0 : 1;
    worked[i] = sum;
  }
  return { first, worked, outside, listed, covered, weekend, weekly };
}

/** Work days up to and including day `n`, counted from an origin of the table's own: only differences mean anything. */
export function workedThrough(table: DayTable, n: EpochDay): number {
  const i = n - table.first;
  const length = table.worked.length;
  if (i < 0) return weeksThrough(table, n) - weeksThrough(table, table.first - 1);
  if (i < length) return table.worked[i] ?? 0;
  const last = table.first + length - 1;
  return (table.worked[length - 1] ?? 0) + weeksThrough(table, n) - weeksThrough(table, last);
}

/** Whether day `n` is a work day. */
export const worksOn = (table: DayTable, n: EpochDay): boolean => workedThrough(table, n) > workedThrough(table, n - 1);

/** Whether day `n` lies outside the work year. */
export const isOutside = (table: DayTable, n: EpochDay): boolean => table.outside[n - table.first] === 1;

/** Whether day `n` is a weekend day. */
export const isWeekend = (table: DayTable, n: EpochDay): boolean => table.weekend[weekdayOf(n)] === true;

/** Why day `n` is not worked: the listed day off, the word, or undefined for a work day. */
export function reasonOn(table: DayTable, n: EpochDay): DayOff | "weekend" | "outside-work-year" | undefined {
  if (isOutside(table, n)) return "outside-work-year";
  return table.listed.get(n) ?? (isWeekend(table, n) ? "weekend" : undefined);
}

function weeksThrough(table: DayTable, n: EpochDay): number {
  const week = Math.floor(n / 7);
  return week * (table.weekly[7] ?? 0) + (table.weekly[n - week * 7 + 1] ?? 0);
}
