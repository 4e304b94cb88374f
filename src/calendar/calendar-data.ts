/** A work calendar as a file, a form or a table holds it; days are YYYY-MM-DD. `makeCalendar` reads it. */
export interface CalendarData {
  readonly id: string;
  readonly title: string;
  /** staff (default), students or offices. */
  readonly kind?: string;
  /** From 1 (default), one more with every change. */
  readonly revision?: number;
  /** ISO weekdays; Saturday and Sunday, [6, 7], unless told. */
  readonly weekend?: readonly number[];
  /** The school year's first day, '07-01' unless told. */
  readonly yearBeginsOn?: string;
  /**
   * The days for which the list is whole. Absent: everywhere, but where work years are entered only to the end of the last one,
   * since nobody can tell when the next begins.
   */
  readonly coverage?: { readonly from: string; readonly to: string };
  readonly daysOff?: readonly DayOffData[];
  /** Usual holidays that were suggested and that the district does not give, by day; nothing counts by them. */
  readonly refused?: readonly string[];
  /** By school year, then by name: { '2026-27': { 'first-employee-day': '2026-08-17' } }. */
  readonly anchors?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One day off, or with `to` (included) every day of a break, its weekends too. */
export interface DayOffData {
  readonly day: string;
  readonly to?: string;
  /** holiday, break or closure. */
  readonly kind: string;
  readonly name: string;
  readonly declaredOn?: string;
  readonly revision?: number;
}

export type CalendarFault =
  | "not-a-date"
  | "no-such-day"
  | "not-a-month-day"
  | "not-a-school-year"
  | "unknown-kind"
  | "name-missing"
  | "not-a-weekday"
  | "no-work-day-in-the-week"
  | "ends-before-it-begins"
  | "listed-twice"
  | "days-too-far-apart"
  | "not-an-anchor-name"
  | "anchor-far-outside-its-year"
  | "revision-not-whole";

/** What is wrong and where: `at` is a path such as 'daysOff.3.kind', `given` the text as it came. */
export interface CalendarProblem {
  readonly fault: CalendarFault;
  readonly at: string;
  readonly given: string;
}

/** A calendar that cannot be used, with everything that is wrong with it. */
export class CalendarError extends Error {
  readonly problems: readonly CalendarProblem[];

  constructor(id: string, problems: readonly CalendarProblem[]) {
    super(`calendar ${id}: ${problems.map((p) => `${p.at} ${p.fault} (${p.given})`).join("; ")}`);
    this.name = "CalendarError";
    this.problems = problems;
  }
}
