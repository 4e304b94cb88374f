import { describe, expect, test } from "vitest";
import { exampleCalendars as cals, exampleDays } from "./example-calendar.fixture.ts";
import {
  addDays,
  type Calendars,
  countBetween,
  type Day,
  day,
  DayError,
  type DayUnit,
  isUnknown,
  makeCalendar,
  nthDay,
  type UnknownDay,
} from "./index.ts";

const text = (answer: Day | UnknownDay): string => (isUnknown(answer) ? "unknown" : answer.toString());
const after = (from: string, count: number, unit: DayUnit): string =>
  text(addDays(cals, day(from), { count, unit }, "after"));
const before = (from: string, count: number, unit: DayUnit): string =>
  text(addDays(cals, day(from), { count, unit }, "before"));

test("given a plan that ends Friday, March 20, 2026, then 10 work days after it is Friday, April 10, the break not counted", () => {
  expect(after("2026-03-20", 10, "work-days")).toBe("2026-04-10");
});

test("given a plan from February 29, 2024, then 12 months end on February 28, 2025", () => {
  expect(after("2024-02-29", 12, "months")).toBe("2025-02-28");
  expect(after("2024-02-29", 1, "years")).toBe("2025-02-28");
});

test("given months of unequal length, then the day is clipped to the month's end", () => {
  expect(after("2026-01-31", 1, "months")).toBe("2026-02-28");
  expect(after("2028-01-31", 1, "months")).toBe("2028-02-29");
  expect(before("2026-03-31", 1, "months")).toBe("2026-02-28");
  expect(before("2026-01-15", 13, "months")).toBe("2024-12-15");
});

test("given an anchor, then the day after it is day 1, and no day after it is the anchor itself, worked or not", () => {
  expect(after("2025-10-10", 1, "work-days")).toBe("2025-10-14");
  expect(after("2025-10-11", 1, "work-days")).toBe("2025-10-14");
  expect(after("2025-10-10", 1, "calendar-days")).toBe("2025-10-11");
  expect(before("2025-10-14", 1, "work-days")).toBe("2025-10-10");
  expect(after("2025-10-11", 0, "work-days")).toBe("2025-10-11");
});

test("given one week before the employees' last day, then it is 7 calendar days before", () => {
  expect(before("2026-06-12", 1, "weeks")).toBe("2026-06-05");
});

test("given the start of a school year, then the one before it began a year earlier", () => {
  expect(before("2025-07-01", 1, "school-years")).toBe("2024-07-01");
  expect(after("2026-06-30", 2, "school-years")).toBe("2028-06-30");
});

test("given that staff, pupils and offices have their own days, then each unit is counted on its own calendar", () => {
  expect(after("2026-07-02", 1, "business-days")).toBe("2026-07-06");
  expect(after("2026-06-12", 1, "school-days")).toBe("2026-06-15");
  expect(after("2026-06-12", 1, "instructional-days")).toBe("2026-06-15");
});

describe("given that the next work year is not entered", () => {
  test("when counting runs into it, then nobody can say yet, and what is missing is told", () => {
    expect(addDays(cals, day("2026-06-08"), { count: 5, unit: "work-days" }, "after")).toEqual({
      unknown: { what: "calendar", calendar: "staff", day: day("2026-07-01") },
    });
    expect(after("2026-06-08", 4, "work-days")).toBe("2026-06-12");
  });

  test("when it is entered, then the summer between is not counted", () => {
    const anchors = { ...exampleDays.anchors, "2026-27": { "first-employee-day": "2026-08-17" } };
    const staff = makeCalendar({ ...exampleDays, anchors });
    expect(text(addDays({ ...cals, staff }, day("2026-06-08"), { count: 5, unit: "work-days" }, "after"))).toBe(
      "2026-08-17",
    );
  });
});

test.each([-1, 1.5, Number.NaN, 10_001])("given a count of %s, then it is refused", (count) => {
  expect(() => addDays(cals, day("2025-10-10"), { count, unit: "work-days" }, "after")).toThrow(DayError);
});

describe("given a semester's first day", () => {
  test("then the first school day at or after it is day 1", () => {
    expect(text(nthDay(cals, 1, "school-days", day("2025-08-30")))).toBe("2025-09-01");
    expect(text(nthDay(cals, 1, "school-days", day("2025-09-01")))).toBe("2025-09-01");
    expect(text(nthDay(cals, 6, "work-days", day("2025-10-06")))).toBe("2025-10-14");
  });

  test("then of longer units the last day of the nth is told", () => {
    expect(text(nthDay(cals, 2, "weeks", day("2025-09-01")))).toBe("2025-09-14");
    expect(text(nthDay(cals, 1, "months", day("2025-09-01")))).toBe("2025-09-30");
  });

  test("then there is no day before the first", () => {
    expect(() => nthDay(cals, 0, "school-days", day("2025-09-01"))).toThrow(DayError);
  });
});

describe("given the days between two days", () => {
  const between = (a: string, b: string, unit: Exclude<DayUnit, "semesters">): number =>
    countBetween(cals, day(a), day(b), unit);

  test.each([
    ["Monday to Tuesday", "2025-10-06", "2025-10-07", "work-days", 1],
    ["Friday to Sunday", "2025-10-03", "2025-10-05", "work-days", 0],
    ["the same day", "2025-10-03", "2025-10-03", "work-days", 0],
    ["over a holiday", "2025-10-10", "2025-10-14", "work-days", 1],
    ["backward over a holiday", "2025-10-14", "2025-10-10", "work-days", -1],
    ["backward from a Sunday", "2025-10-05", "2025-10-03", "work-days", -1],
    ["a day later", "2023-10-16", "2023-10-17", "work-days", 1],
    ["13 days in weeks", "2025-10-01", "2025-10-14", "weeks", 1],
    ["one day short of two weeks, backward", "2025-10-14", "2025-10-01", "weeks", -1],
    ["January 31 to February 28", "2026-01-31", "2026-02-28", "months", 1],
    ["January 31 to March 30", "2026-01-31", "2026-03-30", "months", 1],
    ["one day short of a year", "2024-02-29", "2025-02-27", "years", 0],
    ["a year from February 29", "2024-02-29", "2025-02-28", "years", 1],
    ["a day backward in months", "2026-02-02", "2026-02-01", "months", 0],
  ] as const)("%s", (_, a, b, unit, days) => {
    expect(between(a, b, unit)).toBe(days);
  });
});

describe("given semesters", () => {
  const students = makeCalendar({
    ...exampleDays,
    kind: "students",
    anchors: {
      "2025-26": {
        "semester-1-start": "2025-08-20",
        "semester-1-end": "2025-12-19",
        "semester-2-start": "2026-01-06",
        "semester-2-end": "2026-06-05",
      },
      "2026-27": { "semester-1-start": "2026-08-19", "semester-1-end": "2026-12-18" },
    },
  });
  const termed: Calendars = { ...cals, students };
  const move = (from: string, count: number, direction: "after" | "before"): string =>
    text(addDays(termed, day(from), { count, unit: "semesters" }, direction));

  test("then the first day of one leads to the first day of another, and the last to the last at most", () => {
    expect(move("2025-08-20", 1, "after")).toBe("2026-01-06");
    expect(move("2025-08-20", 2, "after")).toBe("2026-08-19");
    expect(move("2026-08-19", 1, "before")).toBe("2026-01-06");
    expect(move("2026-06-05", 1, "before")).toBe("2025-12-19");
    expect(move("2026-07-10", 1, "before")).toBe("2025-12-19");
  });

  test("then a missing semester is named", () => {
    expect(addDays(termed, day("2026-08-19"), { count: 1, unit: "semesters" }, "after")).toEqual({
      unknown: { what: "anchor", anchor: "semester-2-start", year: "2026-27", calendar: "students" },
    });
    expect(move("2026-07-20", 1, "after")).toBe("2026-12-18");
    expect(move("2025-08-19", 1, "after")).toBe("unknown");
  });

  test("then whole ones are counted", () => {
    const between = (a: string, b: string): unknown => countBetween(termed, day(a), day(b), "semesters");
    expect(between("2025-08-20", "2026-01-05")).toBe(0);
    expect(between("2025-08-20", "2026-01-06")).toBe(1);
    expect(between("2026-01-06", "2025-08-20")).toEqual({
      unknown: expect.objectContaining({ year: "2024-25" }) as unknown,
    });
  });
});
