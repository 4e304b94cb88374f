import { compareDays, countBetween, type Day, type Span } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";

/** How late a day is: in work days of the person's staff group, or in calendar days where no work day lies between. */
export function lateBy(due: Day, on: Day, a: Assessment): Span {
  const workDays = countBetween(a.calendars, due, on, "work-days");
  if (workDays > 0) return { count: workDays, unit: "work-days" };
  return { count: countBetween(a.calendars, due, on, "calendar-days"), unit: "calendar-days" };
}

/** Whether a day lies after the last day. */
export const isAfter = (on: Day, last: Day | undefined): boolean => last !== undefined && compareDays(on, last) > 0;
