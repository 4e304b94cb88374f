import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

const isoDay = fc.integer({ min: 0, max: 700 }).map((days) => Temporal.PlainDate.from("2026-07-01").add({ days }));
const name = fc
  .string({
    minLength: 1,
    maxLength: 40,
    unit: fc.constantFrom("a", "b", ",", ";", '"', "'", " ", "\n", "É", "’", "-", "1"),
  })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const dayOff = fc
  .record({
    from: isoDay,
    days: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom("holiday", "break", "closure"),
    name,
  })
  .map(({ from, days, kind, name: called }) => ({
    day: from.toString(),
    ...(days === 0 ? {} : { to: from.add({ days }).toString() }),
    kind,
    name: called,
  }));
const anchors = fc.dictionary(
  fc.constantFrom("first-employee-day", "last-employee-day", "quarter-1-end"),
  isoDay.map((on) => on.toString()),
);

test("given any school year of a calendar, when it is written as a list and read again, then it is the same", () => {
  fc.assert(
    fc.property(fc.array(dayOff, { maxLength: 12 }), anchors, (daysOff, named) => {
      expect(readCsv(writeCsv({ daysOff, anchors: named }))).toEqual({ daysOff, anchors: { ...named }, problems: [] });
    }),
  );
});

test("given any text at all, then reading it ends, and each line is a day, a named day or a problem", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }), (lines) => {
      const { daysOff, anchors: named, problems } = readCsv(["day,name", ...lines].join("\n"));
      expect(daysOff.length + Object.keys(named).length + problems.length).toBeLessThanOrEqual(lines.length * 3 + 1);
      for (const off of daysOff) expect(off.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});

test("given a list in another order, with American dates and semicolons, then it is read; what is wrong is named by its line", () => {
  const read = readCsv(
    "\uFEFFName;Kind;Start;End\nThanksgiving;Holiday;11/26/2026;11/27/2026\nSnow;flood;2026-01-05;\n;;2026-02-30;\n",
  );
  expect(read.daysOff).toEqual([{ day: "2026-11-26", to: "2026-11-27", kind: "holiday", name: "Thanksgiving" }]);
  expect(read.problems.map(({ line }) => line)).toEqual([3, 4]);
  expect(read.problems[1]?.why).toContain("2026-02-30");
});

test("given no header, an open quotation mark, or far too much, then the list is refused as a whole with a reason", () => {
  for (const text of [
    "2026-11-26,Thanksgiving",
    'day,name\n2026-11-26,"Thanks',
    "",
    `day,name\n${"x".repeat(200_001)}`,
  ]) {
    const { daysOff, problems } = readCsv(text);
    expect([daysOff.length, problems.length]).toEqual([0, 1]);
  }
});
