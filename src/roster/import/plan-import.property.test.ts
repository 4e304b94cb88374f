import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDays, day } from "../../calendar/index.ts";
import { canonicalJson } from "../../casefile/index.ts";
import { planImport, type ImportPlan, type RosterRows, type StaffRead, type StaffRow } from "../index.ts";

const today = day("2026-11-16");
const days = fc.constantFrom("2020-08-01", "2025-07-01", "2026-08-12", "2026-11-16", "2026-12-01", "2027-06-30");

/** Rows of a handful of people, so that numbers, sites and supervisors meet often. */
const row = fc.record(
  {
    number: fc.constantFrom("1", "2", "3", "4"),
    site: fc.constantFrom("A", "B", "C"),
    title: fc.constantFrom("Teacher", "Coach"),
    unit: fc.constantFrom("btu", "psasa"),
    supervisor: fc.constantFrom("1", "2", "9", null),
    status: fc.constantFrom("tenured", "probationary"),
    from: days,
    to: fc.oneof(fc.constant(null), days),
  },
  { requiredKeys: ["number", "site", "title", "unit"] },
);

const reads = fc
  .record({ rows: fc.array(row, { maxLength: 8 }), complete: fc.boolean() })
  .map(({ rows, complete }): StaffRead => ({
    ...{
      source: "hr",
      file: "staff.csv",
      sites: [],
      leftOut: { students: 0, families: 0, inactive: 0 },
      complete,
      problems: [],
    },
    rows: rows.map((each, at): StaffRow => ({
      ...{ at: { file: "staff.csv", row: at + 2 }, given: "Person", family: `No ${each.number}`, jobClass: "teacher" },
      ...each,
    })),
  }));
const dayStated = fc.constantFrom("2026-11-16", "2026-10-01", "2027-01-11").map(day);

const plan = (read: StaffRead, roster: RosterRows, on = today): ImportPlan => {
  let made = 0;
  const newId = (): string => `${String(roster.posts.length)}-${String(roster.people.length)}-${String((made += 1))}`;
  return planImport({ read, roster, revision: 0, today, on, units: new Set(), newId });
};
const nobody: RosterRows = { people: [], posts: [], sites: [], offices: [] };
const sorted = ({ posts, people, sites }: RosterRows) => ({
  posts: posts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  people: people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  sites,
});

describe("Whatever was imported before", () => {
  it("importing the same again changes nothing", () => {
    fc.assert(
      fc.property(reads, reads, dayStated, (earlier, read, on) => {
        const before = plan(earlier, nobody).after;
        const committed = plan(read, before, on).after;
        const second = plan(read, committed, on);
        expect(sorted(second.after)).toEqual(sorted(committed));
        expect(second.isEmpty).toBe(true);
        expect(second.moves).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("nobody is deleted, no post ends before it begins, and nothing that is over changes", () => {
    fc.assert(
      fc.property(reads, reads, dayStated, (earlier, read, on) => {
        const before = plan(earlier, nobody).after;
        const { after } = plan(read, before, on);
        expect(after.people.map(({ id }) => id)).toEqual(expect.arrayContaining(before.people.map(({ id }) => id)));
        for (const { from, to } of after.posts) expect(to === undefined || compareDays(from, to) <= 0).toBe(true);
        const over = before.posts.filter(({ to }) => to !== undefined && compareDays(to, today) < 0);
        expect(after.posts).toEqual(expect.arrayContaining(over));
      }),
      { numRuns: 500 },
    );
  });

  it("says a change of every post that is not as it was", () => {
    fc.assert(
      fc.property(reads, reads, (earlier, read) => {
        const before = plan(earlier, nobody).after;
        const { after, isEmpty } = plan(read, before);
        expect(isEmpty).toBe(canonicalJson(sorted(after)) === canonicalJson(sorted(before)));
      }),
      { numRuns: 500 },
    );
  });
});
