import { type CalendarData } from "./calendar-data.ts";
import { makeCalendar } from "./make-calendar.ts";
import { type Calendars } from "./work-calendar.ts";

/** The invented district's days off of 2025-26 that the worked examples of the tests stand on. */
export const exampleDays: CalendarData = {
  id: "example",
  title: "Example, 2025-26",
  daysOff: [
    { day: "2025-10-13", kind: "holiday", name: "Columbus Day" },
    { day: "2025-11-27", to: "2025-11-28", kind: "holiday", name: "Thanksgiving" },
    { day: "2025-12-22", to: "2026-01-02", kind: "break", name: "Winter break" },
    { day: "2026-01-19", kind: "holiday", name: "Martin Luther King Jr. Day" },
    { day: "2026-02-16", kind: "holiday", name: "Presidents’ Day" },
    { day: "2026-03-30", to: "2026-04-03", kind: "break", name: "Spring break" },
    { day: "2026-05-25", kind: "holiday", name: "Memorial Day" },
  ],
  anchors: { "2025-26": { "first-employee-day": "2025-08-18", "last-employee-day": "2026-06-12" } },
};

export const exampleCalendars: Calendars = {
  staff: makeCalendar(exampleDays),
  students: makeCalendar({ ...exampleDays, id: "pupils", kind: "students" }),
  offices: makeCalendar({
    id: "offices",
    title: "Offices",
    kind: "offices",
    daysOff: [
      { day: "2026-07-03", kind: "holiday", name: "Independence Day" },
      { day: "2026-06-19", kind: "holiday", name: "Juneteenth" },
    ],
  }),
};
