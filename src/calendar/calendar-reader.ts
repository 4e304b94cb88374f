import { type CalendarFault, type CalendarProblem, type DayOffData } from "./calendar-data.ts";
import { type Day, parseDay } from "./day.ts";
import { type DayOff } from "./day-off.ts";
import { type EpochRange } from "./day-table.ts";
import { type EpochDay, fromEpochDay, toEpochDay } from "./epoch-day.ts";
import {
  type MonthDay,
  parseMonthDay,
  parseSchoolYear,
  schoolYearEnd,
  schoolYearStart,
  YEAR_BEGINS_ON,
} from "./school-year.ts";
import { type CalendarKind } from "./work-calendar.ts";

/** Days lie within so many days of each other: a year mistyped as 0206 would make a table of eighteen centuries. */
export const LONGEST_SPREAD = 36_525;

/** Work years may run somewhat over the school year they are named for; a slip of the year may not. */
const ANCHOR_SLACK = 62;

/** Reads plain data piece by piece, noting each problem and going on with a stand-in, so that all are reported at once. */
export class CalendarReader {
  readonly problems: CalendarProblem[] = [];

  calendarKind(kind: string): CalendarKind {
    if (kind === "staff" || kind === "students" || kind === "offices") return kind;
    return this.fault("unknown-kind", "kind", kind, "staff");
  }

  revision(revision: number, at: string): number {
    return Number.isInteger(revision) && revision >= 1 ? revision : this.fault("revision-not-whole", at, revision, 1);
  }

  weekend(weekdays: readonly number[]): readonly number[] {
    for (const [i, weekday] of weekdays.entries()) {
      if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
        this.fault("not-a-weekday", `weekend.${i}`, weekday, 7);
    }
    const all = [...new Set(weekdays)].sort();
    return all.length < 7 ? all : this.fault("no-work-day-in-the-week", "weekend", weekdays.join(" "), []);
  }

  monthDay(text: string, at: string): MonthDay {
    try {
      parseMonthDay(text);
      return text;
    } catch {
      return this.fault("not-a-month-day", at, text, YEAR_BEGINS_ON);
    }
  }

  day(text: string, at: string): Day {
    const parsed = parseDay(text);
    return parsed.ok ? parsed.day : this.fault(parsed.reason, at, text, fromEpochDay(0));
  }

  range(from: string, to: string | undefined, at: string, first = "from"): EpochRange {
    const known = this.problems.length;
    const begins = toEpochDay(this.day(from, `${at}.${first}`));
    if (to === undefined) return { from: begins, to: begins };
    const range = { from: begins, to: toEpochDay(this.day(to, `${at}.to`)) };
    const backwards = range.from > range.to && this.problems.length === known;
    return backwards ? this.fault("ends-before-it-begins", at, `${from} ${to}`, range) : range;
  }

  daysOff(list: readonly DayOffData[]): Map<EpochDay, DayOff> {
    const listed = new Map<EpochDay, DayOff>();
    for (const [i, entry] of list.entries()) {
      const at = `daysOff.${i}`;
      const known = this.problems.length;
      const { from, to } = this.range(entry.day, entry.to, at, "day");
      const off = this.dayOff(entry, at);
      if (to - from > LONGEST_SPREAD) this.fault("days-too-far-apart", at, `${entry.day} ${entry.to}`, undefined);
      if (this.problems.length > known) continue;
      for (let n = from; n <= to; n++) {
        const day = fromEpochDay(n);
        const other = listed.get(n);
        if (other) this.fault("listed-twice", at, `${day.toString()} ${other.name}, ${entry.name}`, undefined);
        else listed.set(n, { ...off, day });
      }
    }
    return listed;
  }

  anchors(years: Readonly<Record<string, Readonly<Record<string, string>>>>, beginsOn: MonthDay): Map<string, Day> {
    const anchors = new Map<string, Day>();
    for (const [year, days] of Object.entries(years)) {
      if (parseSchoolYear(year) === undefined) {
        this.fault("not-a-school-year", `anchors.${year}`, year, undefined);
        continue;
      }
      const from = toEpochDay(schoolYearStart(year, beginsOn)) - ANCHOR_SLACK;
      const to = toEpochDay(schoolYearEnd(year, beginsOn)) + ANCHOR_SLACK;
      for (const [name, text] of Object.entries(days)) {
        const at = `anchors.${year}.${name}`;
        const known = this.problems.length;
        const day = this.day(text, at);
        const n = toEpochDay(day);
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) this.fault("not-an-anchor-name", at, name, undefined);
        else if (this.problems.length === known && (n < from || n > to))
          this.fault("anchor-far-outside-its-year", at, text, undefined);
        anchors.set(`${year}:${name}`, day);
      }
      this.pairs(anchors, year);
    }
    return anchors;
  }

  private dayOff(entry: DayOffData, at: string): Omit<DayOff, "day"> {
    if (entry.name.trim() === "") this.fault("name-missing", `${at}.name`, entry.name, undefined);
    return {
      kind: this.dayOffKind(entry.kind, `${at}.kind`),
      name: entry.name,
      ...(entry.declaredOn !== undefined && { declaredOn: this.day(entry.declaredOn, `${at}.declaredOn`) }),
      ...(entry.revision !== undefined && { revision: this.revision(entry.revision, `${at}.revision`) }),
    };
  }

  private dayOffKind(kind: string, at: string): DayOff["kind"] {
    if (kind === "holiday" || kind === "break" || kind === "closure") return kind;
    return this.fault("unknown-kind", at, kind, "holiday");
  }

  private pairs(anchors: ReadonlyMap<string, Day>, year: string): void {
    for (const [first, last] of PAIRS) {
      const [from, to] = [anchors.get(`${year}:${first}`), anchors.get(`${year}:${last}`)];
      if (from && to && toEpochDay(from) > toEpochDay(to)) {
        this.fault(
          "ends-before-it-begins",
          `anchors.${year}.${last}`,
          `${from.toString()} ${to.toString()}`,
          undefined,
        );
      }
    }
  }

  private fault<T>(fault: CalendarFault, at: string, given: string | number, standIn: T): T {
    this.problems.push({ fault, at, given: String(given) });
    return standIn;
  }
}

const PAIRS = [
  ["first-employee-day", "last-employee-day"],
  ["first-student-day", "last-student-day"],
  ["semester-1-start", "semester-1-end"],
  ["semester-2-start", "semester-2-end"],
] as const;
