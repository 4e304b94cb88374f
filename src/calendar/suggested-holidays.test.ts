import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWorkDay, makeCalendar, schoolYearOf, suggestedHolidays } from "./index.ts";

describe("given the school year 2026-27", () => {
  test("then the usual public holidays are suggested on the days they are observed", () => {
    expect(suggestedHolidays("2026-27").map(({ day, name }) => `${day.toString()} ${name}`)).toEqual([
      "2026-07-03 Independence Day",
      "2026-09-07 Labor Day",
      "2026-10-12 Columbus Day / Indigenous Peoples’ Day",
      "2026-11-11 Veterans Day",
      "2026-11-26 Thanksgiving Day",
      "2026-11-27 Day after Thanksgiving",
      "2026-12-25 Christmas Day",
      "2027-01-01 New Year’s Day",
      "2027-01-18 Martin Luther King Jr. Day",
      "2027-02-15 Presidents’ Day",
      "2027-05-31 Memorial Day",
      "2027-06-18 Juneteenth",
    ]);
  });

  test("then a holiday observed on another day still says when it falls", () => {
    expect(suggestedHolidays("2026-27").at(-1)).toMatchObject({ falls: Temporal.PlainDate.from("2027-06-19") });
  });
});

test("given a New Year's Day on a Saturday, then it is observed in the old year, and one on a Sunday on the Monday", () => {
  const observed = (year: string, beginsOn: string): string[] =>
    suggestedHolidays(year, beginsOn)
      .filter(({ name }) => name.startsWith("New Year"))
      .map(({ day }) => day.toString());
  expect(observed("2021-22", "07-01")).toEqual(["2021-12-31"]);
  expect(observed("2021-22", "01-01")).toEqual(["2021-01-01", "2021-12-31"]);
  expect(observed("2022-23", "07-01")).toEqual(["2023-01-02"]);
});

test("given any school year, then twelve weekdays of it are suggested, in order, and a calendar takes them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1972, max: 2190 }), (begins) => {
      const year = `${begins}-${String((begins + 1) % 100).padStart(2, "0")}`;
      const holidays = suggestedHolidays(year);
      expect(holidays).toHaveLength(12);
      expect(holidays.every(({ day }) => day.dayOfWeek <= 5 && schoolYearOf(day) === year)).toBe(true);
      const daysOff = holidays.map(({ day, kind, name }) => ({ day: day.toString(), kind, name }));
      expect(daysOff.map((off) => off.day)).toEqual(daysOff.map((off) => off.day).toSorted());
      const cal = makeCalendar({ id: "x", title: "x", daysOff });
      expect(holidays.some(({ day }) => isWorkDay(cal, day))).toBe(false);
    }),
  );
});
