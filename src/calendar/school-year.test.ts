import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { epochDayOf, fromEpochDay } from "./epoch-day.ts";
import {
  compareDays,
  day,
  dayInSchoolYear,
  DayError,
  nextSchoolYear,
  parseSchoolYear,
  previousSchoolYear,
  schoolYearEnd,
  schoolYearOf,
  schoolYearStart,
} from "./index.ts";

const anyDay = fc.integer({ min: epochDayOf(1900, 1, 1), max: epochDayOf(2200, 1, 1) }).map(fromEpochDay);
const beginnings = fc.constantFrom("07-01", "08-15", "01-01", "12-31", "09-01");

describe("given a district whose year begins July 1", () => {
  test.each([
    ["2026-06-30", "2025-26"],
    ["2026-07-01", "2026-27"],
    ["2027-01-01", "2026-27"],
    ["1999-12-31", "1999-00"],
  ])("%s lies in %s", (text, year) => {
    expect(schoolYearOf(day(text))).toBe(year);
  });

  test("a fall deadline falls in the year's first half, a spring one in its second", () => {
    expect(dayInSchoolYear("10-15", "2028-29").toString()).toBe("2028-10-15");
    expect(dayInSchoolYear("07-01", "2028-29").toString()).toBe("2028-07-01");
    expect(dayInSchoolYear("05-01", "2028-29").toString()).toBe("2029-05-01");
    expect(dayInSchoolYear("06-30", "2028-29").toString()).toBe("2029-06-30");
  });

  test("February 29 is February 28 in a year that has none", () => {
    expect(dayInSchoolYear("02-29", "2027-28").toString()).toBe("2028-02-29");
    expect(dayInSchoolYear("02-29", "2026-27").toString()).toBe("2027-02-28");
  });
});

test("given a district whose year begins August 15, then August 14 still belongs to the old year", () => {
  expect(schoolYearOf(day("2026-08-14"), "08-15")).toBe("2025-26");
  expect(dayInSchoolYear("08-14", "2025-26", "08-15").toString()).toBe("2026-08-14");
  expect(schoolYearEnd("2025-26", "08-15").toString()).toBe("2026-08-14");
});

test.each(["2026-28", "2026-2027", "2026/27", "26-27", "", "2026-27 "])(
  "given %j, then it names no school year",
  (text) => {
    expect(parseSchoolYear(text)).toBeUndefined();
    expect(() => schoolYearStart(text)).toThrow(DayError);
  },
);

test.each(["2-29", "13-01", "02-30", "10/15", "00-10"])("given %j, then it is no day of the year", (text) => {
  expect(() => dayInSchoolYear(text, "2026-27")).toThrow("not-a-month-day");
});

test("given any day and any beginning, then it lies between the first and last day of its school year, and the years join without a gap", () => {
  fc.assert(
    fc.property(anyDay, beginnings, (d, beginsOn) => {
      const year = schoolYearOf(d, beginsOn);
      expect(parseSchoolYear(year)).toBe(year);
      expect(compareDays(schoolYearStart(year, beginsOn), d)).toBeLessThanOrEqual(0);
      expect(compareDays(d, schoolYearEnd(year, beginsOn))).toBeLessThanOrEqual(0);
      expect(compareDays(schoolYearStart(nextSchoolYear(year), beginsOn), schoolYearEnd(year, beginsOn))).toBe(1);
      expect(previousSchoolYear(nextSchoolYear(year))).toBe(year);
      expect(compareDays(dayInSchoolYear(d.toString().slice(5), year, beginsOn), d)).toBe(0);
    }),
  );
});
