import fc from "fast-check";
import { type CalendarData } from "./calendar-data.ts";
import { epochDayOf, fromEpochDay } from "./epoch-day.ts";
import { type Calendars, type CountedUnit, type Day, makeCalendar } from "./index.ts";

const first = epochDayOf(2024, 7, 1);
const last = epochDayOf(2027, 6, 30);

/** Days in and around the three school years the arbitrary calendars list. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: first - 400, max: last + 400 }).map(fromEpochDay);

export const countedUnits = fc.constantFrom<CountedUnit>(
  "calendar-days",
  "work-days",
  "school-days",
  "instructional-days",
  "business-days",
);

const daysOff = fc
  .uniqueArray(fc.integer({ min: first, max: last }), { maxLength: 120 })
  .chain((days) =>
    fc.tuple(
      fc.constant(days),
      fc.array(fc.constantFrom("holiday", "break", "closure"), { minLength: days.length, maxLength: days.length }),
    ),
  )
  .map(([days, kinds]) =>
    days.map((n, i) => ({
      day: fromEpochDay(n).toString(),
      kind: kinds[i] ?? "holiday",
      name: `Day ${i % 7}`,
      revision: 1 + (i % 5),
    })),
  );

const weekends = fc.constantFrom([6, 7], [6, 7], [5, 6], [7], [], [2, 4, 6, 7]);

const workYears = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 3 })
  .map((years) =>
    years.map(([late, early], i) => ({
      year: 2024 + i,
      first: epochDayOf(2024 + i, 7, 1) + late,
      last: epochDayOf(2025 + i, 6, 30) - early,
    })),
  );

function calendar(kind: string, of: string): fc.Arbitrary<CalendarData> {
  return fc.record({ daysOff, weekend: weekends, years: workYears }).map(({ years, ...data }) => ({
    id: kind,
    title: kind,
    kind,
    ...data,
    coverage: { from: "1990-01-01", to: "2090-01-01" },
    anchors: Object.fromEntries(
      years.map(({ year, first, last }) => [
        `${year}-${String(year + 1).slice(2)}`,
        { [`first-${of}-day`]: fromEpochDay(first).toString(), [`last-${of}-day`]: fromEpochDay(last).toString() },
      ]),
    ),
  }));
}

/** Three calendars with odd weekends, scattered days off and summers. */
export const anyCalendars: fc.Arbitrary<Calendars> = fc.record({
  staff: calendar("staff", "employee").map(makeCalendar),
  students: calendar("students", "student").map(makeCalendar),
  offices: calendar("offices", "office").map(makeCalendar),
});
