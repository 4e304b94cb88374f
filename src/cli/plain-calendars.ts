import {
  makeCalendar,
  nextSchoolYear,
  previousSchoolYear,
  type SchoolYear,
  suggestedHolidays,
} from "../calendar/index.ts";
import type { YearCalendars } from "./policy-dates.ts";

/** Calendars for a year that no district has entered yet: weekends and the usual public holidays of the years around it. */
export function plainCalendars(year: SchoolYear): YearCalendars {
  const daysOff = [previousSchoolYear(year), year, nextSchoolYear(year)]
    .flatMap((each) => suggestedHolidays(each))
    .map(({ day, kind, name }) => ({ day: day.toString(), kind, name }));
  const calendar = (id: string, kind: string) =>
    makeCalendar({ id, kind, title: "Weekends and usual public holidays", daysOff });
  return {
    calendars: {
      staff: calendar("staff", "staff"),
      students: calendar("students", "students"),
      offices: calendar("offices", "offices"),
    },
    note: "Counted on weekends and the usual public holidays only, not on a district’s own calendar.",
  };
}
