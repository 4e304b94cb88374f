import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import type { CaseFile, DecisionContext } from "../../casefile/index.ts";
import { decide as closeCycle } from "../close-cycle/decide.ts";
import { decide as openCycle } from "../open-cycle/decide.ts";
import { decide } from "./decide.ts";

const today = day("2026-11-16");
const context = { today } as unknown as DecisionContext;
const year = {
  id: "ada-2026-27",
  schoolYear: "2026-27",
  edition: "teachers@2014-07-01",
  firstDay: day("2026-07-01"),
  lastDay: day("2027-06-30"),
  person: { unit: "btu" },
};
const fileWith = (...cycles: readonly object[]): CaseFile => ({ cycles }) as unknown as CaseFile;
const closed = { ...year, closedOn: day("2026-10-01") };
const why = (decision: ReturnType<typeof decide>): string | undefined =>
  decision.ok || decision.refusal.kind !== "not-now" ? undefined : decision.refusal.why.key;

const moving = { cycle: year.id, edition: "teachers@2026-07-01", reason: "The new agreement holds." };

test("given an open year, when it is moved to another edition, then the edition and the reason go on record today", () => {
  expect(decide(fileWith(year), moving, context)).toEqual({
    ok: true,
    events: [
      {
        type: "CycleRepinned",
        day: today,
        cycle: year.id,
        body: { edition: moving.edition, reason: "The new agreement holds." },
      },
    ],
  });
});

test.each([
  ["a year that is not in the file", fileWith(), "cycle.not-in-file"],
  ["a closed year", fileWith(closed), "cycle.closed-already"],
  ["a year that follows this edition already", fileWith({ ...year, edition: moving.edition }), "cycle.pinned-already"],
])("given %s, then it is not moved", (_, file, key) => {
  expect(why(decide(file, moving, context))).toBe(key);
});

test("given an open year, when it is closed, then that goes on record; once, and only in a file that has it", () => {
  const close = (file: CaseFile) => closeCycle(file, { cycle: year.id }, context);
  expect(close(fileWith(year))).toMatchObject({ ok: true, events: [{ type: "CycleClosed", day: today }] });
  expect(why(close(fileWith(closed)))).toBe("cycle.closed-already");
  expect(why(close(fileWith()))).toBe("cycle.not-in-file");
});

test("given a year open in one unit, then the same unit has no second one that year, and another post in another unit has", () => {
  const open = (unit: string, schoolYear = "2026-27") =>
    openCycle(fileWith(year), { ...year, cycle: "another", schoolYear, person: { unit } }, context);
  expect(why(open("btu"))).toBe("cycle.open-already");
  expect(open("psrp").ok).toBe(true);
  expect(open("btu", "2027-28").ok).toBe(true);
});
