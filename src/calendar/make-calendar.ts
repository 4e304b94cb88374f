import { type CalendarData, CalendarError, type CalendarProblem } from "./calendar-data.ts";
import { CalendarReader, LONGEST_SPREAD } from "./calendar-reader.ts";
import { type Day } from "./day.ts";
import { type DayOff } from "./day-off.ts";
import { type EpochRange, layOut } from "./day-table.ts";
import { type EpochDay, fromEpochDay, toEpochDay } from "./epoch-day.ts";
import { type MonthDay, schoolYearEnd, schoolYearStart } from "./school-year.ts";
import { type CalendarKind, type WorkCalendar } from "./work-calendar.ts";

/**
 * Builds a work calendar from plain data.
 * Throws CalendarError with every problem at once: a day listed twice, an unknown kind, a day that does not exist, and so on.
 */
export function makeCalendar(data: CalendarData): WorkCalendar {
  const read = new CalendarReader();
  const kind = read.calendarKind(data.kind ?? "staff");
  const revision = read.revision(data.revision ?? 1, "revision");
  const weekend = read.weekend(data.weekend ?? [6, 7]);
  const yearBeginsOn = read.monthDay(data.yearBeginsOn ?? "07-01", "yearBeginsOn");
  const coverage = data.coverage && read.range(data.coverage.from, data.coverage.to, "coverage");
  const listed = read.daysOff(data.daysOff ?? []);
  const anchors = read.anchors(data.anchors ?? {}, yearBeginsOn);
  if (read.problems.length > 0) throw new CalendarError(data.id, read.problems);

  const years = Object.keys(data.anchors ?? {}).sort();
  const covered = coverage ?? { from: -Infinity, to: endOfWorkYears(kind, years, anchors, yearBeginsOn) };
  const outside = years.flatMap((year) => outsideWorkYear(kind, year, anchors, yearBeginsOn));
  const span = spanOf([...listed.keys(), ...outside.flatMap((range) => [range.from, range.to])]);
  if (span && span.to - span.from > LONGEST_SPREAD) throw new CalendarError(data.id, [tooFarApart(span)]);
  return {
    id: data.id,
    title: data.title,
    kind,
    revision,
    weekend,
    daysOff: byText(listed),
    anchors,
    yearBeginsOn,
    coverage: {
      ...(Number.isFinite(covered.from) && { from: fromEpochDay(covered.from) }),
      ...(Number.isFinite(covered.to) && { to: fromEpochDay(covered.to) }),
    },
    table: layOut(span, listed, weekend, outside, covered),
  };
}

const WORK_YEAR: Record<CalendarKind, readonly [string, string] | undefined> = {
  staff: ["first-employee-day", "last-employee-day"],
  students: ["first-student-day", "last-student-day"],
  offices: undefined,
};

/** The days of a school year before the first and after the last worked one; a bound that is not entered bounds nothing. */
function outsideWorkYear(
  kind: CalendarKind,
  year: string,
  anchors: ReadonlyMap<string, Day>,
  beginsOn: MonthDay,
): EpochRange[] {
  const names = WORK_YEAR[kind];
  if (!names) return [];
  const [first, last] = names.map((name) => anchors.get(`${year}:${name}`));
  const before = first && { from: toEpochDay(schoolYearStart(year, beginsOn)), to: toEpochDay(first) - 1 };
  const after = last && { from: toEpochDay(last) + 1, to: toEpochDay(schoolYearEnd(year, beginsOn)) };
  return [before, after].filter((range) => range !== undefined).filter((range) => range.from <= range.to);
}

/** The last day of the last school year whose work year is entered, or never: calendars without work years go on as they are. */
function endOfWorkYears(
  kind: CalendarKind,
  years: readonly string[],
  anchors: ReadonlyMap<string, Day>,
  beginsOn: MonthDay,
): EpochDay {
  const last = years.findLast((year) => WORK_YEAR[kind]?.some((name) => anchors.has(`${year}:${name}`)));
  return last === undefined ? Infinity : toEpochDay(schoolYearEnd(last, beginsOn));
}

function spanOf(days: readonly EpochDay[]): EpochRange | undefined {
  if (days.length === 0) return undefined;
  return { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b)) };
}

function byText(listed: ReadonlyMap<EpochDay, DayOff>): ReadonlyMap<string, DayOff> {
  const inOrder = [...listed].sort(([a], [b]) => a - b);
  return new Map(inOrder.map(([, off]) => [off.day.toString(), off]));
}

function tooFarApart({ from, to }: EpochRange): CalendarProblem {
  return {
    fault: "days-too-far-apart",
    at: "daysOff",
    given: `${fromEpochDay(from).toString()} ${fromEpochDay(to).toString()}`,
  };
}
