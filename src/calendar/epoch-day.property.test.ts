import fc from "fast-check";
import { expect, test } from "vitest";
import { daysInMonth, fromEpochDay, plusMonths, toEpochDay, weekdayOf } from "./epoch-day.ts";

const numbers = fc.oneof(fc.integer({ min: -8000, max: 48500 }), fc.integer({ min: -719162, max: 2932896 }));
const epoch = Temporal.PlainDate.from("1970-01-01");

test("given any day from year 1 to 9999, when counted by number, then Temporal agrees on the day, its weekday and its month", () => {
  fc.assert(
    fc.property(numbers, (n) => {
      const d = fromEpochDay(n);
      expect(d.equals(epoch.add({ days: n }))).toBe(true);
      expect(toEpochDay(d)).toBe(n);
      expect(weekdayOf(n)).toBe(d.dayOfWeek);
      expect(daysInMonth(d.year, d.month)).toBe(d.daysInMonth);
    }),
    { numRuns: 2000 },
  );
});

test("given any day, when months are added or taken, then Temporal's own clipping agrees", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -600, max: 600 }), (n, months) => {
      const d = fromEpochDay(n);
      expect(plusMonths(d, months)).toBe(toEpochDay(d.add({ months })));
    }),
  );
});
