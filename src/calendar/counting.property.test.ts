import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCalendars, anyDay, countedUnits } from "./arbitraries.fixture.ts";
import {
  addDays,
  type Calendars,
  compareDays,
  countBetween,
  type Day,
  type DayUnit,
  isUnknown,
  isWorkDay,
  nthDay,
} from "./index.ts";

const counts = fc.integer({ min: 0, max: 250 });
const units = fc.oneof(
  countedUnits,
  fc.constantFrom("weeks" as const, "months" as const, "years" as const, "school-years" as const),
);

function add(cals: Calendars, from: Day, count: number, unit: DayUnit, direction: "after" | "before"): Day {
  const answer = addDays(cals, from, { count, unit }, direction);
  if (isUnknown(answer)) throw new Error("these calendars cover every day");
  return answer;
}

test("given a day that counts, when n counting days are added and taken again, then it is the same day", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, counts, countedUnits, (cals, anyStart, n, unit) => {
      const start = add(cals, anyStart, 1, unit, "after");
      expect(String(add(cals, add(cals, start, n, unit, "after"), n, unit, "before"))).toBe(String(start));
      expect(String(add(cals, add(cals, start, n, unit, "before"), n, unit, "after"))).toBe(String(start));
    }),
  );
});

test("given any day, when n counting days are added or taken, then n lie between", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, counts, countedUnits, (cals, from, n, unit) => {
      expect(countBetween(cals, from, add(cals, from, n, unit, "after"), unit)).toBe(n);
      expect(countBetween(cals, from, add(cals, from, n, unit, "before"), unit)).toBe(0 - n);
    }),
  );
});

test("given any two days and any unit, then the count between them is the most that can be added without passing the second", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, anyDay, units, (cals, a, b, unit) => {
      const n = countBetween(cals, a, b, unit);
      const forward = compareDays(a, b) <= 0;
      const [count, direction] = [Math.abs(n), forward ? ("after" as const) : ("before" as const)];
      const passes = (d: Day): boolean => (forward ? compareDays(d, b) > 0 : compareDays(d, b) < 0);
      expect(forward ? n >= 0 : n <= 0).toBe(true);
      expect(passes(add(cals, a, count, unit, direction))).toBe(false);
      expect(passes(add(cals, a, count + 1, unit, direction))).toBe(true);
    }),
  );
});

test("given work days, then they are exactly the days the staff calendar calls so", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, fc.integer({ min: 0, max: 500 }), (cals, from, days) => {
      let seen = 0;
      for (let i = 1; i <= days; i++) seen += isWorkDay(cals.staff, from.add({ days: i })) ? 1 : 0;
      expect(countBetween(cals, from, from.add({ days }), "work-days")).toBe(seen);
    }),
  );
});

test("given the nth day from a day on, then n days have come by then and the nth is one of them", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, fc.integer({ min: 1, max: 100 }), countedUnits, (cals, from, n, unit) => {
      const nth = nthDay(cals, n, unit, from);
      if (isUnknown(nth)) throw new Error("these calendars cover every day");
      expect(countBetween(cals, from.subtract({ days: 1 }), nth, unit)).toBe(n);
      expect(countBetween(cals, from.subtract({ days: 1 }), nth.subtract({ days: 1 }), unit)).toBe(n - 1);
    }),
  );
});
