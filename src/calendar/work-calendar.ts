import { type Day } from "./day.ts";
import { type DayOff, type NotWorkDay } from "./day-off.ts";
import { type DayTable, reasonOn, worksOn } from "./day-table.ts";
import { toEpochDay } from "./epoch-day.ts";
import { type MonthDay, type SchoolYear } from "./school-year.ts";

/** Whose days: a staff group's, the pupils', or the offices'. Offices have no summer. */
export type CalendarKind = "staff" | "students" | "offices";

/**
 * A dated list of days off with their reasons, made by `makeCalendar` only.
 * Anchors are the named days of each school year, under `${SchoolYear}:${anchor}`: first-employee-day, last-employee-day,
 * first-student-day, last-student-day, semester-1-start, semester-1-end, semester-2-start, semester-2-end, mid-year,
 * nonrenewal-notice-day, board-meeting-may, and any other a policy names.
 */
export interface WorkCalendar {
  readonly id: string;
  readonly title: string;
  readonly kind: CalendarKind;
  readonly revision: number;
  /** ISO weekdays, Monday 1 to Sunday 7. */
  readonly weekend: readonly number[];
  /** By YYYY-MM-DD, in order of days. */
  readonly daysOff: ReadonlyMap<string, DayOff>;
  readonly anchors: ReadonlyMap<string, Day>;
  readonly yearBeginsOn: MonthDay;
  /** The days for which the list is known to be whole; beyond it, counting is *unknown*. A bound that is absent bounds nothing. */
  readonly coverage: { readonly from?: Day; readonly to?: Day };
  /** The same, laid out for counting. */
  readonly table: DayTable;
}

/** The three calendars one person's dates stand on. */
export interface Calendars {
  readonly staff: WorkCalendar;
  readonly students: WorkCalendar;
  readonly offices: WorkCalendar;
}

/** Whether that day is worked (a school day, for the pupils' calendar). Takes constant time. */
export const isWorkDay = (cal: WorkCalendar, d: Day): boolean => worksOn(cal.table, toEpochDay(d));

/** Why that day is no work day, or undefined if it is one. A listed reason comes before the weekend, the summer before both. */
export function whyNotWorkDay(cal: WorkCalendar, d: Day): NotWorkDay | undefined {
  const reason = reasonOn(cal.table, toEpochDay(d));
  if (reason === undefined || typeof reason === "string") return reason && { kind: reason };
  return { kind: reason.kind, name: reason.name };
}

/** The named day of a school year in this calendar, if it is entered. */
export function anchorIn(cal: WorkCalendar, anchor: string, year: SchoolYear): Day | undefined {
  return cal.anchors.get(`${year}:${anchor}`);
}
