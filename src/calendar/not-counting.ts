import { addDays } from "./add-days.ts";
import { beyond, calendarOf, covers } from "./counting.ts";
import { type Day } from "./day.ts";
import { type NotWorkDay } from "./day-off.ts";
import { reasonOn, worksOn } from "./day-table.ts";
import { type EpochDay, fromEpochDay, toEpochDay } from "./epoch-day.ts";
import { isCountedUnit, type Span, wholeCount } from "./span.ts";
import { isUnknown, type UnknownDay } from "./unknown-day.ts";
import { type CalendarKind, type Calendars } from "./work-calendar.ts";

/** Days that stop the clock, both ends included: a leave, a suspension, a paused plan. Without `to` it is not over yet. */
export interface Pause {
  readonly name: string;
  readonly from: Day;
  readonly to?: Day;
}

/** What does not count besides the days its unit leaves out: named absences, and kinds of day of one calendar (school holidays, summer). */
export interface NotCounting {
  readonly pauses?: readonly Pause[];
  readonly daysOff?: { readonly calendar: CalendarKind; readonly kinds: readonly NotWorkDay["kind"][] };
}

export interface PausedEnd {
  readonly end: Day;
  /** Days that would have counted and did not, by the pause's or day off's name; a day in two pauses counts for the first. */
  readonly notCounted: readonly { readonly name: string; readonly days: number }[];
}

/** Two calendars that between them leave no day to count answer *unknown* after ten years instead of searching for ever. */
const LONGEST_STANDSTILL = 3660;

/**
 * The last day of a span that begins on `from` (day 0) and leaves out what does not count: the end moves by exactly the
 * number of counting days left out. Units longer than a day are first turned into the calendar days they take from `from`.
 * Unknown if it runs into a pause without an end, past a calendar's coverage, or over a missing anchor.
 * `name` in `notCounted` is the day off's own, else its kind (weekend, outside-work-year).
 */
export function endNotCounting(cals: Calendars, from: Day, span: Span, not: NotCounting): PausedEnd | UnknownDay {
  const start = toEpochDay(from);
  let left = wholeCount(span.count);
  if (!isCountedUnit(span.unit)) {
    const plain = addDays(cals, from, span, "after");
    if (isUnknown(plain)) return plain;
    left = toEpochDay(plain) - start;
  }
  const cal = isCountedUnit(span.unit) ? calendarOf(cals, span.unit) : undefined;
  const leftOut = not.daysOff && cals[not.daysOff.calendar];
  const skipped = new Map<string, number>();
  let at = start;
  let lastCounted = start;
  while (left > 0) {
    at += 1;
    for (const known of [cal, leftOut]) {
      if (known && (!covers(known, at) || at - lastCounted > LONGEST_STANDSTILL)) return beyond(known, at);
    }
    if (cal && !worksOn(cal.table, at)) continue;
    const pause = pauseOn(not.pauses ?? [], at);
    if (pause && !pause.to) return { unknown: { what: "pause-end", name: pause.name, from: pause.from } };
    const name = pause?.name ?? dayOffName(cals, not, at);
    if (name === undefined) {
      left -= 1;
      lastCounted = at;
    } else skipped.set(name, (skipped.get(name) ?? 0) + 1);
  }
  return { end: fromEpochDay(at), notCounted: [...skipped].map(([name, days]) => ({ name, days })) };
}

function pauseOn(pauses: readonly Pause[], n: EpochDay): Pause | undefined {
  return pauses.find((pause) => toEpochDay(pause.from) <= n && (!pause.to || n <= toEpochDay(pause.to)));
}

function dayOffName(cals: Calendars, { daysOff }: NotCounting, n: EpochDay): string | undefined {
  if (!daysOff) return undefined;
  const reason = reasonOn(cals[daysOff.calendar].table, n);
  if (reason === undefined) return undefined;
  if (typeof reason === "string") return daysOff.kinds.includes(reason) ? reason : undefined;
  return daysOff.kinds.includes(reason.kind) ? reason.name : undefined;
}
