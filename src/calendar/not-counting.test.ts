import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCalendars, anyDay, countedUnits } from "./arbitraries.fixture.ts";
import { exampleCalendars as cals } from "./example-calendar.fixture.ts";
import {
  addDays,
  countBetween,
  day,
  type Day,
  endNotCounting,
  isUnknown,
  makeCalendar,
  type PausedEnd,
  type UnknownDay,
} from "./index.ts";

const known = <T extends object>(answer: T | UnknownDay): T => {
  if (isUnknown(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const told = ({ end, notCounted }: PausedEnd): unknown[] => [
  end.toString(),
  ...notCounted.map(({ name, days }) => `${name} ${days}`),
];

describe("given a plan of 90 calendar days from October 6, 2025", () => {
  const span = { count: 90, unit: "calendar-days" } as const;
  const from = day("2025-10-06");
  const schoolHolidays = { calendar: "students", kinds: ["holiday", "break"] } as const;

  test("when nothing is left out, then it ends on the 90th day", () => {
    expect(told(known(endNotCounting(cals, from, span, {})))).toEqual(["2026-01-04"]);
  });

  test("when school holidays do not count, then each is told with the days it took", () => {
    expect(told(known(endNotCounting(cals, from, span, { daysOff: schoolHolidays })))).toEqual([
      "2026-01-20",
      "Columbus Day 1",
      "Thanksgiving 2",
      "Winter break 12",
      "Martin Luther King Jr. Day 1",
    ]);
  });

  test("when a leave lies over a holiday, then no day is left out twice", () => {
    const pauses = [{ name: "Leave", from: day("2025-10-10"), to: day("2025-10-14") }];
    const answer = known(
      endNotCounting(cals, from, { count: 10, unit: "calendar-days" }, { pauses, daysOff: schoolHolidays }),
    );
    expect(told(answer)).toEqual(["2025-10-21", "Leave 5"]);
  });

  test("when a leave has begun and its end is not recorded, then nobody can say yet", () => {
    const pauses = [{ name: "Leave", from: day("2025-11-03") }];
    expect(endNotCounting(cals, from, span, { pauses })).toEqual({
      unknown: { what: "pause-end", name: "Leave", from: day("2025-11-03") },
    });
    expect(told(known(endNotCounting(cals, from, { count: 5, unit: "work-days" }, { pauses })))).toEqual([
      "2025-10-14",
    ]);
  });
});

test("given two months, when a leave of a week lies in them, then they end a week later", () => {
  const pauses = [{ name: "Leave", from: day("2025-09-10"), to: day("2025-09-16") }];
  expect(told(known(endNotCounting(cals, day("2025-09-01"), { count: 2, unit: "months" }, { pauses })))).toEqual([
    "2025-11-08",
    "Leave 7",
  ]);
});

test("given a unit and an exclusion that between them leave no day, then nobody can say, and the search ends", () => {
  const offices = makeCalendar({ id: "o", title: "o", kind: "offices", weekend: [1, 2, 3, 4, 5] });
  const answer = endNotCounting(
    { ...cals, staff: makeCalendar({ id: "s", title: "s" }), offices },
    day("2025-09-01"),
    { count: 1, unit: "work-days" },
    {
      daysOff: { calendar: "offices", kinds: ["weekend"] },
    },
  );
  expect(isUnknown(answer)).toBe(true);
});

test("given any calendar and a pause of k counting days inside a span, then the end moves by exactly k counting days", () => {
  fc.assert(
    fc.property(
      anyCalendars,
      anyDay,
      fc.integer({ min: 1, max: 120 }),
      countedUnits,
      fc.nat(100),
      fc.nat(60),
      (cals, from, count, unit, late, long) => {
        const span = { count, unit };
        const plain: Day = known(addDays(cals, from, span, "after"));
        const begins = from.add({ days: 1 + (late % from.until(plain).days) });
        const ends = begins.add({ days: long % (begins.until(plain).days + 1) });
        const k = countBetween(cals, begins.subtract({ days: 1 }), ends, unit);
        const { end, notCounted } = known(
          endNotCounting(cals, from, span, { pauses: [{ name: "Leave", from: begins, to: ends }] }),
        );
        expect(String(end)).toBe(String(known(addDays(cals, plain, { count: k, unit }, "after"))));
        expect(notCounted.reduce((sum, { days }) => sum + days, 0)).toBe(k);
      },
    ),
  );
});

test("given any calendar, when nothing is left out, then the end is what plain counting says", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, fc.nat(200), countedUnits, (cals, from, count, unit) => {
      const { end } = known(endNotCounting(cals, from, { count, unit }, {}));
      expect(String(end)).toBe(String(known(addDays(cals, from, { count, unit }, "after"))));
    }),
  );
});
