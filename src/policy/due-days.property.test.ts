import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCalendars, anyDay } from "../calendar/arbitraries.fixture.ts";
import { type Calendars, compareDays, type Day, DAY_UNITS, isWorkDay, whyNotWorkDay } from "../calendar/index.ts";
import { fact, judge, rule } from "./given.ts";

const anySpan = fc.record({ count: fc.integer({ min: 0, max: 40 }), unit: fc.constantFrom(...DAY_UNITS) });
const anyDate = anyDay.map((on) => on.toString().slice(5)).filter((date) => date !== "02-29");
const inTheYear = fc
  .integer({ min: 0, max: 270 })
  .map((n) => new Temporal.PlainDate(2025, 8, 20).add({ days: n }).toString());

/** One rule of each kind that somebody can be late for, each with a deadline of its own. */
const anyRules = fc.record({ date: anyDate, span: anySpan }).map(({ date, span }) => {
  const held = { fact: "conference-held", where: { meeting: "planning" } };
  const closed = { fact: "plan-closed", same: ["plan"] };
  const ddf = { document: "ddf", by: ["employee"], means: "seen" };
  return [
    rule("duty", "warn", { who: "supervisor", must: held, each: "cycle", by: { date } }, { id: "dated" }),
    rule("duty", "warn", { who: "supervisor", must: closed, each: "plan", by: { after: "plan-end", ...span } }),
    rule("acknowledge", "warn", { ...ddf, within: { after: "document-issued", ...span } }, { id: "seen" }),
    rule(
      "right",
      "show",
      { of: "employee", to: "respond", about: ["ddf"], until: { after: "document-issued", ...span } },
      { id: "respond" },
    ),
  ];
});

const anyFile = fc
  .record({ issued: inTheYear, end: inTheYear })
  .map(({ issued, end }) => [
    fact("document-issued", issued, { is: { document: "ddf", version: 1 }, ids: { document: "d" }, on: "4" }),
    fact("plan-issued", issued, { is: { plan: "pgp", start: issued, end }, ids: { plan: "p" }, on: "4" }),
    fact("plan-started", issued, { is: { plan: "pgp", start: issued, end }, ids: { plan: "p" }, on: "4" }),
  ]);

/** Outside the staff's working year somebody must be there to receive it: the offices' days count. */
const worked = ({ staff, offices }: Calendars, on: Day): boolean =>
  isWorkDay(whyNotWorkDay(staff, on)?.kind === "outside-work-year" ? offices : staff, on);

describe("whatever the calendar, the agreement's dates and the file", () => {
  it("what a finding calls due is a work day, never before the deadline, and moved for no other reason", () => {
    let moved = 0;
    fc.assert(
      fc.property(anyCalendars, anyRules, anyFile, (calendars, rules, facts) => {
        const dated = judge(rules, facts, { calendars }).filter(({ due }) => due !== undefined);
        expect(dated.map(({ rule }) => rule)).toContain("dated");
        for (const { deadline, due, move } of dated) {
          if (!deadline || !due) throw new Error("a day that is due has a deadline");
          expect(worked(calendars, due)).toBe(true);
          expect(compareDays(due, deadline)).toBeGreaterThanOrEqual(0);
          expect(compareDays(due, deadline) !== 0).toBe(move !== undefined);
          expect(worked(calendars, deadline)).toBe(move === undefined);
          if (move) moved += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(0);
  });
});
