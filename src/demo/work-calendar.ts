import {
  dayInSchoolYear,
  suggestedHolidays,
  type CalendarData,
  type CalendarKind,
  type Day,
  type DayOffData,
  type SchoolYear,
} from "../calendar/index.ts";

const nearestMonday = (from: Day): Day => from.add({ days: (8 - from.dayOfWeek) % 7 });
const fridayOnOrBefore = (from: Day): Day => from.subtract({ days: (from.dayOfWeek + 2) % 7 });

const firstAndLast: Readonly<Record<CalendarKind, { readonly first: string; readonly last: string } | undefined>> = {
  staff: { first: "08-15", last: "06-12" },
  students: { first: "08-22", last: "06-06" },
  offices: undefined,
};

/** Winter and spring break, in whole weeks; the offices stay open outside public holidays. */
const breaks = (year: SchoolYear): readonly DayOffData[] => {
  const winter = nearestMonday(dayInSchoolYear("12-19", year));
  const spring = nearestMonday(dayInSchoolYear("03-25", year));
  return [
    { day: winter.toString(), to: winter.add({ days: 11 }).toString(), kind: "break", name: "Winter break" },
    { day: spring.toString(), to: spring.add({ days: 4 }).toString(), kind: "break", name: "Spring break" },
  ];
};

const within = (holiday: Day, spans: readonly DayOffData[]): boolean =>
  spans.some((span) => holiday.toString() >= span.day && holiday.toString() <= (span.to ?? span.day));

const daysOff = (kind: CalendarKind, year: SchoolYear): readonly DayOffData[] => {
  const spans = kind === "offices" ? [] : breaks(year);
  const holidays = suggestedHolidays(year).filter(({ day }) => !within(day, spans));
  return [
    ...spans,
    ...holidays.map(({ day, kind: off, name }): DayOffData => ({ day: day.toString(), kind: off, name })),
  ];
};

const anchors = (kind: CalendarKind, year: SchoolYear): Readonly<Record<string, string>> => {
  const ends = firstAndLast[kind];
  if (!ends) return {};
  const group = kind === "staff" ? "employee" : "student";
  return {
    [`first-${group}-day`]: nearestMonday(dayInSchoolYear(ends.first, year)).toString(),
    [`last-${group}-day`]: fridayOnOrBefore(dayInSchoolYear(ends.last, year)).toString(),
  };
};

const titles: Readonly<Record<CalendarKind, string>> = { staff: "Staff", students: "Students", offices: "Offices" };

/** The demo district's invented work calendar of one kind, over these school years. */
export const demoCalendar = (kind: CalendarKind, years: readonly SchoolYear[]): CalendarData => ({
  id: kind,
  title: titles[kind],
  kind,
  daysOff: years.flatMap((year) => daysOff(kind, year)),
  anchors: Object.fromEntries(years.map((year) => [year, anchors(kind, year)])),
});
