import { describe, expect, test } from "vitest";
import { type Rule } from "../policy/index.ts";
import { edition, rule } from "./edition.fixture.ts";
import { ruleGroups } from "./rule-groups.ts";
import { sayRule } from "./say-rule.ts";
import { saySetting } from "./say-settings.ts";

const sentence = (kind: Rule["kind"], parameters: unknown, more: Partial<Rule> = {}): string =>
  sayRule(rule({ id: "r", kind, parameters, ...more }), edition).sentence;

describe("what is said of a rule besides its sentence", () => {
  test("a rule that only warns says should, and that one may go on", () => {
    const said = sayRule(
      rule({
        id: "r",
        kind: "gate",
        effect: "warn",
        parameters: { act: { fact: "plan-proposed" }, needs: [{ fact: "concern-raised", where: { how: "talk" } }] },
      }),
      edition,
    );
    expect(said.sentence).toBe("Before proposing a plan, there should be a conversation about the concern.");
    expect(said.effectSentence).toBe("One may go on all the same, giving a reason that is kept.");
  });

  test("a rule that only shows says nothing of the program", () => {
    const duty = rule({
      id: "r",
      kind: "duty",
      effect: "show",
      parameters: {
        who: "employee",
        must: { fact: "document-issued", where: { document: "development-plan" } },
        each: { span: "cycle" },
      },
    });
    expect(sayRule(duty, edition)).toMatchObject({
      sentence: "The employee is to issue a development plan each year.",
      effectSentence: "",
    });
  });

  test("what holds only for some people, or in some cases, is said after it", () => {
    const parameters = {
      act: { fact: "plan-issued", where: { plan: "pgp" } },
      needs: [{ fact: "second-level-involved", where: { how: ["reviewed", "approved"] }, same: ["plan"] }],
    };
    expect(
      sentence("gate", parameters, {
        for: { "job-class": "teacher" },
        onlyIf: { "any-of": [{ open: "plan" }, { fact: "plan-issued", same: ["cycle"] }] },
      }),
    ).toBe(
      "Before issuing a PGP, there must be a review or approval of the plan by the supervisor’s supervisor. This is for teachers. This holds only if another plan is open, or a plan was issued in the same school year.",
    );
    expect(
      sentence(
        "window",
        { act: { fact: "plan-proposed" } },
        { onlyIf: { fact: "plan-proposed", where: { plan: ["pgp"] }, same: ["plan"] } },
      ),
    ).toBe("A plan may be proposed at any time. This is for a PGP only.");
  });

  test("clauses, local settings and notes come with it; a tell's words are said once", () => {
    const settings = [{ name: "longest-plan", silent: "when a plan is never-ending", value: "12 months" }];
    const said = sayRule(
      rule({
        id: "r",
        kind: "duration",
        parameters: { of: { name: "plan" }, "at-most": { count: 12, unit: "months" } },
        settings,
        note: "Read it so",
      }),
      edition,
    );
    expect(said.clause).toEqual([{ where: "Guide to plans, P4", says: "so it is written", local: false }]);
    expect(said.settingNotes).toEqual([
      "Local setting: 12 months. The agreement does not say when a plan is never-ending.",
    ]);
    expect(said.note).toBe("Read it so.");
    expect(
      sayRule(rule({ id: "t", kind: "tell", parameters: { to: ["employee"], at: [{ fact: "plan-issued" }] } }), edition)
        .clause[0],
    ).not.toHaveProperty("says");
  });
});

test("a setting says what the agreement is silent about, the value, and whether the district changed it", () => {
  expect(saySetting("longest-plan", edition)).toBe("When a plan is never-ending: 12 months.");
  expect(saySetting("outcome-by", edition)).toBe(
    "By when the outcome is settled: 10 work days after the day the plan is to end. Changed by the district.",
  );
});

test("rules stand in the order of a matter's life, each of them once", () => {
  const rules = [
    rule({ id: "mark", kind: "gate", parameters: { act: { fact: "rating-given" }, needs: [] } }),
    rule({ id: "extend", kind: "count", parameters: { of: { fact: "plan-extended" }, in: { span: "plan" } } }),
    rule({
      id: "revise",
      kind: "count",
      parameters: { of: { fact: "plan-issued", where: { version: { "at-least": 2 } } }, in: { span: "plan" } },
    }),
    rule({ id: "talk", kind: "gate", parameters: { act: { fact: "plan-proposed" }, needs: [] } }),
    rule({
      id: "review",
      kind: "duty",
      parameters: { who: "supervisor", must: { fact: "conference-held", where: { meeting: "plan-review" } } },
    }),
    rule({ id: "content", kind: "content", parameters: { document: { name: "plan" }, sections: [] } }),
    rule({ id: "outcome", kind: "choices", parameters: { of: "plan-closed.outcome", allowed: [] } }),
    rule({ id: "year", kind: "tell", parameters: { to: ["employee"], at: [{ fact: "cycle-opened" }] } }),
  ];
  expect(ruleGroups({ rules }).map(({ title, rules: group }) => [title, group.map(({ id }) => id)])).toEqual([
    ["The year", ["year"]],
    ["Before a plan", ["talk"]],
    ["The plan", ["content"]],
    ["While it runs", ["extend", "revise", "review"]],
    ["At the end of it", ["outcome"]],
    ["The summative", ["mark"]],
  ]);
});
