import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCalendars, anyDay } from "./arbitraries.fixture.ts";
import { type Calendars, compareDays, type Day, isWorkDay, roll, whyNotWorkDay } from "./index.ts";

const workRolls = fc.constantFrom("next-work-day" as const, "previous-work-day" as const);

const isWorkedByOwnerOrOffice = ({ staff, offices }: Calendars, d: Day): boolean =>
  whyNotWorkDay(staff, d)?.kind === "outside-work-year" ? isWorkDay(offices, d) : isWorkDay(staff, d);

test("given any calendar, when a deadline rolls forward, then it is due on a work day and never before its deadline", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, (cals, deadline) => {
      const { due } = roll(cals.staff, deadline, "next-work-day", cals.offices);
      expect(isWorkedByOwnerOrOffice(cals, due)).toBe(true);
      expect(compareDays(due, deadline)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test("given any calendar, when a deadline rolls to a work day either way, then no work day is passed over", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, workRolls, (cals, deadline, rule) => {
      const { due } = roll(cals.staff, deadline, rule, cals.offices);
      const step = rule === "next-work-day" ? 1 : -1;
      for (let d = deadline; compareDays(d, due) !== 0; d = d.add({ days: step }))
        expect(isWorkedByOwnerOrOffice(cals, d)).toBe(false);
    }),
  );
});

test("given a rolled day, when it is rolled again, then it stays", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, workRolls, (cals, deadline, rule) => {
      const { due } = roll(cals.staff, deadline, rule, cals.offices);
      expect(roll(cals.staff, due, rule, cals.offices)).toEqual({ due });
    }),
  );
});

test("given a deadline that moved, then the reasons begin with its own and none is told twice; given one that did not, then there are none", () => {
  fc.assert(
    fc.property(anyCalendars, anyDay, (cals, deadline) => {
      const { due, move } = roll(cals.staff, deadline, "next-work-day", cals.offices);
      expect(move !== undefined).toBe(compareDays(due, deadline) !== 0);
      if (!move) return;
      expect(compareDays(move.because[0]?.day ?? due, deadline)).toBe(0);
      const told = move.because.map(({ kind, name }) => `${kind} ${name}`);
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});
