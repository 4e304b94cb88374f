import {
  addDays,
  anchorDay,
  isUnknown,
  makeCalendar,
  nextSchoolYear,
  previousSchoolYear,
  schoolYearOf,
  type CalendarData,
  type CalendarKind,
  type Calendars,
  type Day,
  type SchoolYear,
  type UnknownDay,
} from "../calendar/index.ts";
import { demoCalendar } from "./work-calendar.ts";

/** The school years around the day the demo stands on, and counting in them. */
export interface SchoolYears {
  readonly today: Day;
  readonly last: SchoolYear;
  readonly current: SchoolYear;
  readonly calendars: Calendars;
  /** The day so many work days after (or, negative, before) another. */
  readonly plus: (from: Day, workDays: number) => Day;
  /** The day staff come back. */
  readonly firstDay: (year: SchoolYear) => Day;
  readonly lastDay: (year: SchoolYear) => Day;
}

const kinds: readonly CalendarKind[] = ["staff", "students", "offices"];

/** The demo's three work calendars: last school year, this one and the two after it. */
export const demoCalendars = (today: Day): readonly CalendarData[] => {
  const current = schoolYearOf(today);
  const next = nextSchoolYear(current);
  return kinds.map((kind) => demoCalendar(kind, [previousSchoolYear(current), current, next, nextSchoolYear(next)]));
};

export const schoolYears = (today: Day): SchoolYears => {
  const current = schoolYearOf(today);
  const [staff, students, offices] = demoCalendars(today).map(makeCalendar);
  if (!staff || !students || !offices) throw new Error("the demo has three calendars");
  const calendars = { staff, students, offices };
  return {
    today,
    last: previousSchoolYear(current),
    current,
    calendars,
    plus: (from, workDays) =>
      known(
        addDays(calendars, from, { count: Math.abs(workDays), unit: "work-days" }, workDays < 0 ? "before" : "after"),
      ),
    firstDay: (year) => known(anchorDay(calendars, "first-employee-day", year)),
    lastDay: (year) => known(anchorDay(calendars, "last-employee-day", year)),
  };
};

const known = (day: Day | UnknownDay): Day => {
  if (isUnknown(day)) throw new Error("the demo's calendars do not reach that far");
  return day;
};
