import { plusSemesters } from "./anchors.ts";
import { calendarOf, counted } from "./counting.ts";
import { compareDays, type Day } from "./day.ts";
import { plusMonths, toEpochDay } from "./epoch-day.ts";
import { type DayUnit, isCountedUnit } from "./span.ts";
import { isUnknown, type UnknownDay } from "./unknown-day.ts";
import { type Calendars } from "./work-calendar.ts";

/**
 * How many units lie between two days: those after `a` up to and including `b` (Monday to Tuesday is 1 work day, Friday to
 * Sunday none). Longer units count when they are whole. If `b` is before `a` the answer is negative, counting the days before
 * `a` back to and including `b`. So it is the largest count that `addDays` can take from `a` without passing `b`.
 * Days outside a calendar's coverage count by its weekends alone; semesters are unknown where their anchors are missing.
 */
export function countBetween(cals: Calendars, a: Day, b: Day, unit: Exclude<DayUnit, "semesters">): number;
export function countBetween(cals: Calendars, a: Day, b: Day, unit: DayUnit): number | UnknownDay;
export function countBetween(cals: Calendars, a: Day, b: Day, unit: DayUnit): number | UnknownDay {
  if (unit === "semesters") return semestersBetween(cals, a, b);
  const [from, to] = [toEpochDay(a), toEpochDay(b)];
  if (isCountedUnit(unit)) {
    const cal = calendarOf(cals, unit);
    return from <= to ? counted(cal, from, to) : 0 - counted(cal, to - 1, from - 1);
  }
  if (unit === "weeks") return whole((to - from) / 7);
  return whole(monthsBetween(a, b) / (unit === "months" ? 1 : 12));
}

function monthsBetween(a: Day, b: Day): number {
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const reached = plusMonths(a, months);
  const to = toEpochDay(b);
  if (compareDays(a, b) <= 0) return reached > to ? months - 1 : months;
  return reached < to ? months + 1 : months;
}

function semestersBetween(cals: Calendars, a: Day, b: Day): number | UnknownDay {
  const step = compareDays(a, b) <= 0 ? 1 : -1;
  for (let n = 0; ; n++) {
    const next = plusSemesters(cals, a, step * (n + 1));
    if (isUnknown(next)) return next;
    if (compareDays(next, b) * step > 0) return n * step;
  }
}

/** Toward zero, and never minus zero. */
const whole = (n: number): number => Math.trunc(n) + 0;
