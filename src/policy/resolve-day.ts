import {
  addDays,
  day,
  dayInSchoolYear,
  type Day,
  isUnknown,
  nextSchoolYear,
  roll,
  rollCounted,
  type Roll,
  type Rolled,
} from "../calendar/index.ts";
import { missingReturn } from "./absences.ts";
import { anchorDayFor } from "./anchor-day.ts";
import type { Assessment } from "./assessment.ts";
import type { DayExpression } from "./day-expression.ts";
import type { Message } from "./finding.ts";
import { say } from "./messages.ts";
import { pauseDue } from "./pause.ts";
import type { KnownDay, ResolvedDay } from "./resolved-day.ts";
import { sayUnknown } from "./say-unknown-day.ts";
import type { Subject } from "./subject.ts";

export interface ResolveOptions {
  /** False for first days (`from`) and look-backs: only last days move. */
  readonly moves: boolean;
  /** Whose calendar a move uses; offices' for those who are not on the staff group's calendar. */
  readonly who?: string;
  /** The day that `due` means, for closing days. */
  readonly due?: Day;
  /** True for a step that needs the employee: a due day within an absence waits for the return. */
  readonly needsEmployee?: boolean;
}

const OFFICE_ROLES = new Set(["personnel", "superintendent", "district", "board", "administrator"]);

/** The day an expression means for a subject: counted first, moved once, last. Cannot say if what it hangs on is not known. */
export function resolveDay(
  expression: DayExpression,
  subject: Subject,
  a: Assessment,
  options: ResolveOptions,
): ResolvedDay {
  const deadline = unmoved(expression, subject, a, options.due);
  if ("key" in deadline) return { known: false, missing: deadline };
  if (!options.moves) return { known: true, deadline, due: deadline };
  const { calendars, edition } = a;
  const own = options.who !== undefined && OFFICE_ROLES.has(options.who) ? calendars.offices : calendars.staff;
  const rule = rollOf(expression, expression.roll ?? edition.dates.roll);
  const rolled = roll(own, deadline, rule, calendars.offices, edition.dates.rollsFrom);
  return options.needsEmployee === true ? afterAbsences(deadline, rolled, a) : told(deadline, rolled);
}

/** A last day that no expression tells, e.g. the year's: as it stands, unless the employee is away on it. */
export function afterAbsences(deadline: Day, rolled: Rolled, a: Assessment): ResolvedDay {
  const paused = a.absences.length === 0 ? undefined : pauseDue(deadline, rolled, a);
  if (!paused) return told(deadline, rolled);
  const { away } = paused;
  if (!paused.rolled) return { known: false, missing: missingReturn(away), away };
  return { ...told(deadline, paused.rolled), away };
}

const told = (deadline: Day, { due, move }: Rolled): KnownDay => ({
  known: true,
  deadline,
  due,
  ...(move ? { move } : {}),
});

const rollOf = (expression: DayExpression, rule: Roll): Roll =>
  "before" in expression ? rollCounted(rule, "before") : rule;

function unmoved(expression: DayExpression, subject: Subject, a: Assessment, due: Day | undefined): Day | Message {
  const { schoolYear } = subject.cycle;
  const published = "per-year" in expression ? expression["per-year"][schoolYear] : undefined;
  if (published) return dateIn(published.date, schoolYear, a);
  if ("date" in expression) return dateIn(expression.date, expression.of ? nextSchoolYear(schoolYear) : schoolYear, a);
  if ("day" in expression) return anchorDayFor(expression.day, subject, a, due);
  if ("after" in expression) return counted(expression.after, "after", expression, subject, a, due);
  if ("before" in expression) return counted(expression.before, "before", expression, subject, a, due);
  return say("missing.published-day", { year: schoolYear, who: ["personnel"] });
}

function dateIn(date: string, schoolYear: string, a: Assessment): Day {
  return date.length === 5 ? dayInSchoolYear(date, schoolYear, a.calendars.staff.yearBeginsOn) : day(date);
}

type Counted = Extract<DayExpression, { count: number }>;

function counted(
  anchor: string,
  way: "after" | "before",
  { count, unit }: Counted,
  subject: Subject,
  a: Assessment,
  due: Day | undefined,
): Day | Message {
  const base = anchorDayFor(anchor, subject, a, due);
  if ("key" in base) return base;
  const found = addDays(a.calendars, base, { count, unit }, way);
  return isUnknown(found) ? sayUnknown(found) : found;
}
