import { describe, expect, test } from "vitest";
import { exampleCalendars } from "./example-calendar.fixture.ts";
import { CalendarError, day, isWorkDay, makeCalendar, whyNotWorkDay } from "./index.ts";

const { staff, offices } = exampleCalendars;

describe("given the example calendar", () => {
  test.each([
    ["2025-10-13", { kind: "holiday", name: "Columbus Day" }],
    ["2025-12-28", { kind: "break", name: "Winter break" }],
    ["2026-01-03", { kind: "weekend" }],
    ["2026-06-15", { kind: "outside-work-year" }],
    ["2025-08-17", { kind: "outside-work-year" }],
    ["2025-07-01", { kind: "outside-work-year" }],
    ["2023-10-15", { kind: "weekend" }],
    ["2031-11-01", { kind: "weekend" }],
  ])("%s is no work day, and the reason is told", (text, reason) => {
    expect(isWorkDay(staff, day(text))).toBe(false);
    expect(whyNotWorkDay(staff, day(text))).toEqual(reason);
  });

  test.each(["2025-08-18", "2025-10-14", "2026-01-05", "2026-06-12", "2023-10-16", "2031-11-03"])(
    "%s is a work day",
    (text) => {
      expect(isWorkDay(staff, day(text))).toBe(true);
      expect(whyNotWorkDay(staff, day(text))).toBeUndefined();
    },
  );

  test("the offices have no summer", () => {
    expect(isWorkDay(offices, day("2026-06-15"))).toBe(true);
    expect(isWorkDay(offices, day("2026-07-03"))).toBe(false);
  });

  test("its days off stand in order under their date", () => {
    expect([...staff.daysOff.keys()].slice(0, 3)).toEqual(["2025-10-13", "2025-11-27", "2025-11-28"]);
    expect(staff.daysOff.get("2025-12-25")).toMatchObject({ kind: "break", name: "Winter break" });
    expect([...offices.daysOff.keys()]).toEqual(["2026-06-19", "2026-07-03"]);
    expect(staff.daysOff.size).toBe(3 + 12 + 2 + 5 + 1);
  });

  test("it is known to the end of the last year whose work days are entered", () => {
    expect(String(staff.coverage.to)).toBe("2026-06-30");
    expect(staff.coverage.from).toBeUndefined();
    expect(offices.coverage).toEqual({});
  });
});

test("given a group that works Sunday to Thursday, then Friday and Saturday are its weekend", () => {
  const cal = makeCalendar({ id: "x", title: "x", weekend: [5, 6] });
  expect(["2026-10-15", "2026-10-16", "2026-10-17", "2026-10-18"].map((text) => isWorkDay(cal, day(text)))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

describe("given plain data that is no calendar", () => {
  const wrong = (data: object): unknown => {
    try {
      return makeCalendar({ id: "x", title: "x", ...data });
    } catch (error) {
      return error instanceof CalendarError ? error.problems : error;
    }
  };
  const holiday = { kind: "holiday", name: "Day" };

  test.each([
    ["a kind of calendar nobody knows", { kind: "bus" }, "kind", "unknown-kind"],
    [
      "a kind of day off nobody knows",
      { daysOff: [{ day: "2026-10-12", kind: "feast", name: "Day" }] },
      "daysOff.0.kind",
      "unknown-kind",
    ],
    [
      "a day off without a name",
      { daysOff: [{ day: "2026-10-12", kind: "holiday", name: " " }] },
      "daysOff.0.name",
      "name-missing",
    ],
    ["a day that does not exist", { daysOff: [{ day: "2026-02-30", ...holiday }] }, "daysOff.0.day", "no-such-day"],
    [
      "a break that ends before it begins",
      { daysOff: [{ day: "2026-04-03", to: "2026-03-30", ...holiday }] },
      "daysOff.0",
      "ends-before-it-begins",
    ],
    [
      "a day listed inside a break",
      {
        daysOff: [
          { day: "2026-12-21", to: "2026-12-31", kind: "break", name: "Winter" },
          { day: "2026-12-25", ...holiday },
        ],
      },
      "daysOff.1",
      "listed-twice",
    ],
    [
      "days many centuries apart",
      {
        daysOff: [
          { day: "0206-10-12", ...holiday },
          { day: "2026-10-12", ...holiday },
        ],
      },
      "daysOff",
      "days-too-far-apart",
    ],
    [
      "a break of many centuries",
      { daysOff: [{ day: "0206-10-12", to: "2026-10-12", ...holiday }] },
      "daysOff.0",
      "days-too-far-apart",
    ],
    ["an eighth weekday", { weekend: [6, 8] }, "weekend.1", "not-a-weekday"],
    ["a week without a work day", { weekend: [1, 2, 3, 4, 5, 6, 7] }, "weekend", "no-work-day-in-the-week"],
    ["a school year that is none", { anchors: { "2025-27": {} } }, "anchors.2025-27", "not-a-school-year"],
    [
      "an anchor whose name is none",
      { anchors: { "2025-26": { "First Day": "2025-08-18" } } },
      "anchors.2025-26.First Day",
      "not-an-anchor-name",
    ],
    [
      "an anchor of another year",
      { anchors: { "2025-26": { "mid-year": "2025-01-26" } } },
      "anchors.2025-26.mid-year",
      "anchor-far-outside-its-year",
    ],
    [
      "a work year that ends before it begins",
      { anchors: { "2025-26": { "first-employee-day": "2026-06-12", "last-employee-day": "2025-08-18" } } },
      "anchors.2025-26.last-employee-day",
      "ends-before-it-begins",
    ],
    ["a revision that is no number of times", { revision: 1.5 }, "revision", "revision-not-whole"],
    ["a year that begins on no day", { yearBeginsOn: "07-32" }, "yearBeginsOn", "not-a-month-day"],
    [
      "a coverage that ends before it begins",
      { coverage: { from: "2026-07-01", to: "2026-06-30" } },
      "coverage",
      "ends-before-it-begins",
    ],
  ])("when it holds %s, then it is refused with the place and the fault", (_, data, at, fault) => {
    expect(wrong(data)).toEqual([expect.objectContaining({ at, fault })]);
  });

  test("when several things are wrong, then all are told at once", () => {
    expect(
      wrong({
        kind: "bus",
        revision: 0,
        daysOff: [{ day: "soon", kind: "feast", name: "Day", declaredOn: "2026-02-30" }],
      }),
    ).toHaveLength(5);
  });
});
