import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { fact, judge, recorded, rule, target } from "./given.ts";

/** Rules of many kinds at once, as an agreement has them. */
const both = ["employee", "supervisor"];
const rules = [
  rule(
    "gate",
    "block",
    { act: "plan-issued", needs: [{ fact: "document-received", where: { document: "ddf" }, same: ["focus"] }] },
    { id: "ddf-received" },
  ),
  rule(
    "gate",
    "block",
    { act: "plan-issued", needs: [{ fact: "second-level-involved", same: ["plan"] }] },
    { id: "several", onlyIf: { "any-of": [{ open: "plan" }, { fact: "plan-issued", same: ["cycle"] }] } },
  ),
  rule(
    "gate",
    "block",
    {
      act: { fact: "recommendation-made", where: { value: "not-recommended" } },
      needs: [
        {
          fact: "plan-started",
          where: { plan: ["pip", "pgp"], outcome: { not: "withdrawn" } },
          from: { before: "school-year-start", count: 1, unit: "school-years" },
        },
      ],
    },
    { id: "plan-first" },
  ),
  rule("count", "block", { of: { part: "focus" }, in: "plan", "at-most": 1 }, { id: "one-focus" }),
  rule(
    "content",
    "block",
    { document: "plan", sections: [{ section: "target-dates", "for-each": "target" }] },
    { id: "dates" },
  ),
  rule(
    "duty",
    "warn",
    {
      who: "supervisor",
      must: { fact: "conference-held", where: { meeting: "planning", with: both } },
      each: "cycle",
      by: { date: "10-15" },
    },
    { id: "planning" },
  ),
  rule(
    "duty",
    "warn",
    {
      who: "supervisor",
      must: { fact: "plan-closed", same: ["plan"] },
      each: "plan",
      by: { after: "plan-end", count: 10, unit: "work-days" },
    },
    { id: "outcome" },
  ),
  rule("acknowledge", "warn", { document: "ddf", by: ["employee"], means: "discussed" }, { id: "sign" }),
  rule(
    "right",
    "show",
    {
      of: "employee",
      to: "respond",
      about: ["ddf"],
      until: { after: "document-received", count: 10, unit: "work-days" },
    },
    { id: "respond" },
  ),
  rule("tell", "show", { to: ["supervisor"], at: ["plan-issued"] }, { id: "note" }),
];
const withoutNotes = rules.filter(({ kind }) => kind !== "tell");

const anyDay = fc
  .integer({ min: 0, max: 270 })
  .map((n) => new Temporal.PlainDate(2025, 8, 20).add({ days: n }).toString());
const focus = fc.constantFrom("2", "4", "2,4");
const plan = fc.constantFrom("a", "b");
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .tuple(anyDay, focus)
    .map(([on, code]) =>
      fact("document-received", on, { is: { document: "ddf" }, ids: { document: `d${code}` }, on: code }),
    ),
  fc
    .tuple(anyDay, focus)
    .map(([on, code]) =>
      fact("document-issued", on, { is: { document: "ddf", version: 1 }, ids: { document: `d${code}` }, on: code }),
    ),
  fc
    .tuple(anyDay, plan)
    .map(([on, id]) => fact("second-level-involved", on, { is: { how: "reviewed" }, ids: { plan: id } })),
  fc.tuple(anyDay, plan, focus, fc.integer({ min: 0, max: 3 })).map(([on, id, code, n]) =>
    fact("plan-issued", on, {
      is: { plan: "pgp", start: on, end: "2026-05-01" },
      ids: { plan: id },
      on: code,
      contents: {
        sections: {},
        parts: Array.from({ length: n }, (_, i) => target(i + 1, i === 1 ? { filled: [] } : {})),
      },
    }),
  ),
  fc.tuple(fc.option(anyDay, { nil: undefined }), plan, focus, fc.boolean()).map(([on, id, code, withdrawn]) =>
    fact("plan-started", on, {
      is: { plan: "pgp", end: "2026-05-01", ...(withdrawn ? { outcome: "withdrawn" } : {}) },
      ids: { plan: id },
      on: code,
    }),
  ),
  fc
    .tuple(anyDay, plan)
    .map(([on, id]) => fact("plan-closed", on, { is: { plan: "pgp", outcome: "met" }, ids: { plan: id } })),
  anyDay.map((on) => fact("conference-held", on, { is: { meeting: "planning", with: both } })),
  anyDay.map((on) => fact("recommendation-made", on, { is: { value: "not-recommended" } })),
);
const anyFile = fc.array(anyFact, { maxLength: 12 });
const bodies = (findings: readonly Finding[]) => findings.map((each) => JSON.stringify(each)).sort();

describe("a program that refuses what a blocking rule does not allow", () => {
  const plansFirst = rules.filter(({ id }) => id === "plan-first");

  it("never holds an adverse recommendation without a plan received before it, whatever order acts are tried in", () => {
    fc.assert(
      fc.property(anyFile, (acts) => {
        let file: Fact[] = [];
        for (const act of acts) {
          const asked = judge(plansFirst, file, { proposed: [act] }).filter(
            ({ occasion, effect }) => occasion.kind === "act" && effect === "block",
          );
          if (asked.every(({ answer }) => answer === "yes")) file = recorded([...file, act]);
        }
        for (const made of file.filter(({ fact: name }) => name === "recommendation-made")) {
          const before = file.filter(
            (each) =>
              each.fact === "plan-started" &&
              each.is["outcome"] !== "withdrawn" &&
              each.day &&
              made.day &&
              Temporal.PlainDate.compare(each.day, made.day) <= 0,
          );
          expect(before.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("findings", () => {
  it("do not depend on when anything was entered, but on the day it happened", () => {
    const onDifferentDays = fc.uniqueArray(anyFact, {
      maxLength: 10,
      selector: ({ fact: name, day, ids }) => `${day?.toString() ?? ""}${ids["plan"] ?? name}`,
    });
    fc.assert(
      fc.property(onDifferentDays, (facts) => {
        const named = facts
          .map((each, i) => ({ ...each, id: `n${i}` }))
          .filter(
            (each) =>
              !(
                each.fact === "plan-issued" &&
                facts.some(
                  (other) => other !== each && other.fact === "plan-issued" && other.ids["plan"] === each.ids["plan"],
                )
              ),
          );
        const say = (findings: readonly Finding[]) =>
          findings.map(({ id, state, answer, due, late }) => JSON.stringify([id, state, answer, due, late])).sort();
        const gates = rules.filter(({ kind }) => kind === "gate" || kind === "count" || kind === "content");
        expect(say(judge(gates, named.toReversed()))).toEqual(say(judge(gates, named)));
      }),
    );
  });

  it("after striking facts are those of a file in which they never happened: gaps in the record say nothing", () => {
    fc.assert(
      fc.property(anyFile, anyFile, (facts, mistakes) => {
        const entered = [
          ...facts.map((each, i) => ({ ...each, id: `kept-${i}` })),
          ...mistakes.map((each, i) => ({ ...each, id: `struck-${i}` })),
        ];
        const shuffled = recorded(
          entered.toSorted((x, y) => (x.day?.toString() ?? "").localeCompare(y.day?.toString() ?? "")),
        );
        const standing = shuffled.filter(({ id }) => id.startsWith("kept"));
        const never = standing.map((each, i) => ({ ...each, order: i + 1 }));
        expect(bodies(judge(rules, standing))).toEqual(bodies(judge(rules, never)));
      }),
    );
  });

  it("come out the same each time, and no two bear one name", () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const findings = judge(rules, facts);
        expect(bodies(judge(rules, facts))).toEqual(bodies(findings));
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
    );
  });

  it("of a gate do not change with facts it does not ask for, and a needed fact never turns yes to no", () => {
    const [gate] = rules;
    const of = (facts: readonly Fact[]) =>
      gate
        ? judge(gate, facts, {
            proposed: [fact("plan-issued", "2026-05-01", { is: { plan: "pgp" }, ids: { plan: "z" }, on: "4" })],
          })
        : [];
    const answer = (facts: readonly Fact[]) => of(facts).find(({ occasion }) => occasion.kind === "act")?.answer;
    fc.assert(
      fc.property(anyFile, anyDay, (facts, on) => {
        const conference = fact("conference-held", on, { is: { meeting: "planning", with: both } });
        expect(answer([...facts, conference])).toBe(answer(facts));
        const needed = fact("document-received", on, { is: { document: "ddf" }, ids: { document: "x" }, on: "4" });
        if (answer(facts) === "yes") expect(answer([...facts, needed])).toBe("yes");
        expect(answer([...facts, { ...needed, day: Temporal.PlainDate.from("2026-05-01") }])).toBe("yes");
      }),
    );
  });

  it("of everything else do not change when every note is taken out of the agreement", () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        expect(bodies(judge(withoutNotes, facts))).toEqual(
          bodies(judge(rules, facts).filter(({ kind }) => kind !== "tell")),
        );
      }),
    );
  });

  it("of a duty done stay done on every later day", () => {
    fc.assert(
      fc.property(anyFile, anyDay, (facts, today) => {
        const done = judge(rules, facts, { today }).filter(
          ({ kind, state }) => kind === "duty" && state.startsWith("done"),
        );
        const later = new Map(
          judge(rules, facts, { today: "2027-06-01" }).map((finding) => [finding.id, finding.state]),
        );
        for (const { id, state } of done) expect(later.get(id)).toBe(state);
      }),
    );
  });

  it("never call a right overdue", () => {
    fc.assert(
      fc.property(anyFile, anyDay, (facts, today) => {
        const states = judge(rules, facts, { today })
          .filter(({ kind }) => kind === "right")
          .map(({ state }) => state);
        expect(states).not.toContain("overdue");
      }),
    );
  });

  it("of acts about to be done leave the findings of the record as they are", () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const act = fact("recommendation-made", "2026-06-01", { is: { value: "not-recommended" } });
        const judged = (findings: readonly Finding[]) =>
          bodies(findings.filter(({ occasion }) => occasion.kind === "fact"));
        expect(judged(judge(rules, facts, { proposed: [act] }))).toEqual(judged(judge(rules, facts)));
      }),
    );
  });
});
