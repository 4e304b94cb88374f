import { describe, expect, test } from "vitest";
import { ruleKindNames, type Rule } from "../policy/index.ts";
import { edition, rule } from "./edition.fixture.ts";
import { ruleGroups } from "./rule-groups.ts";
import { sayRule } from "./say-rule.ts";
import { saySetting } from "./say-settings.ts";

const sentence = (kind: Rule["kind"], parameters: unknown, more: Partial<Rule> = {}): string =>
  sayRule(rule({ id: "r", kind, parameters, ...more }), edition).sentence;

const conference = { fact: "conference-held", where: { meeting: "planning", with: ["employee", "supervisor"] } };

describe("an agreement's rules in plain English", () => {
  test.each([
    [
      "duty",
      { who: "supervisor", must: conference, each: { span: "cycle" }, by: { date: "10-15" } },
      "The supervisor must hold a planning conference with the employee each year, by October 15.",
    ],
    [
      "duty",
      {
        who: "supervisor",
        must: { fact: "support-given" },
        each: { part: "strategy", where: { whose: "supervisor" } },
        by: { day: "strategy-day" },
      },
      "The supervisor must give the support the plan promises for each strategy of the supervisor, by the strategy’s day.",
    ],
    [
      "duty",
      {
        who: "supervisor",
        must: { fact: "plan-closed", where: { "next-step": ["closed"] } },
        each: { plan: undefined },
        by: { after: "plan-end", count: 10, unit: "work-days" },
      },
      "The supervisor must record the outcome of the plan and the next step, within 10 work days after the day the plan is to end.",
    ],
    [
      "duty",
      {
        who: "supervisor",
        must: conference,
        each: { span: "cycle" },
        by: { date: "10-15", "per-year": { "2024-25": { date: "2024-10-25", document: "guide" } } },
      },
      "The supervisor must hold a planning conference with the employee each year, by October 15. Published for single years: in 2024-25, October 25, 2024.",
    ],
    [
      "duty",
      {
        who: "personnel",
        must: { fact: "copy-given", where: { document: "ddf" } },
        when: { fact: "document-received", where: { document: "ddf" } },
      },
      "The personnel office must give a copy of the Developmental Data Form each time a Developmental Data Form was received.",
    ],
    [
      "cadence",
      { who: "supervisor", must: conference, every: { count: 30, unit: "calendar-days" } },
      "The supervisor must hold a planning conference with the employee at least every 30 calendar days.",
    ],
    [
      "count",
      {
        of: { fact: "observation-held", where: { minutes: { "at-least": 20 } } },
        in: { span: "cycle" },
        "at-least": 2,
      },
      "An observation of at least 20 minutes must be held at least twice each year.",
    ],
    ["count", { of: { part: "focus" }, in: { span: "plan" }, "at-most": 1 }, "A plan may have only one criterion."],
    [
      "count",
      { of: { fact: "plan-extended" }, in: { span: "plan" }, "at-most": 3 },
      "A plan may be extended at most three times.",
    ],
    [
      "window",
      {
        act: { fact: "observation-held", where: { number: 2, formal: true } },
        from: { date: "01-06" },
        to: { date: "04-04" },
      },
      "The second formal observation may be held only from January 6 to April 4.",
    ],
    ["window", { act: { fact: "plan-proposed" } }, "A plan may be proposed at any time."],
    [
      "window",
      { act: { fact: "plan-issued" }, of: { part: "target" }, from: { day: "plan-start" }, to: { day: "plan-end" } },
      "The date of each target must lie from the day the plan starts to the day the plan is to end.",
    ],
    [
      "gate",
      {
        act: { fact: "plan-issued", where: { plan: ["pip", "pgp"] } },
        needs: [{ fact: "document-received", where: { document: "ddf" }, same: ["focus"] }],
      },
      "Before issuing a PGP, there must be a Developmental Data Form that was received, on the same criterion.",
    ],
    [
      "gate",
      {
        act: { fact: "rating-given", where: { value: "improvement-needed" } },
        needs: [
          {
            fact: "plan-started",
            where: { plan: ["pip", "pgp"], outcome: { not: "withdrawn" } },
            from: { before: "school-year-start", count: 1, unit: "school-years" },
          },
        ],
      },
      "Before marking “Improvement Needed” on the summative report, there must be a PIP or PGP that was started and not withdrawn, since the start of the previous school year.",
    ],
    [
      "gate",
      { act: { fact: "plan-issued" }, needs: [{ not: { open: "plan" } }] },
      "Before issuing a plan, there must be no other plan that is open.",
    ],
    [
      "duration",
      {
        of: { name: "plan", where: { plan: "pgp" } },
        "at-least": { count: 30, unit: "work-days" },
        "at-most": { count: 12, unit: "months" },
        joins: ["focus"],
      },
      "A PGP must last at least 30 work days and at most 12 months. Successive plans on the same criterion are counted together.",
    ],
    [
      "content",
      {
        document: { name: "plan", where: { plan: ["pgp"] } },
        sections: [
          { section: "rationale" },
          { section: "strategies", whose: ["employee", "supervisor"] },
          { section: "target-dates", "for-each": "target" },
        ],
      },
      "A PGP must state the rationale, strategies of the employee and of the supervisor and a target date for each target.",
    ],
    [
      "content",
      { document: { name: "ddf" }, optional: ["employee-comments"] },
      "A Developmental Data Form has room for the employee’s comments; nobody has to use it.",
    ],
    [
      "content",
      { document: { name: "ddf" }, never: ["support"] },
      "A Developmental Data Form must not contain support.",
    ],
    [
      "attest",
      {
        by: "supervisor",
        at: { fact: "plan-issued", where: { plan: "pgp" } },
        statement: "Anyone could tell.",
        "for-each": "target",
      },
      "On issuing a PGP, the supervisor affirms, for each target: “Anyone could tell.”",
    ],
    [
      "tell",
      { to: ["employee"], at: [{ fact: "plan-proposed" }], contact: "Ask the association." },
      "The employee is shown this when a plan is proposed: “so it is written” Ask the association.",
    ],
    ["who-may", { act: { fact: "plan-proposed" }, may: ["supervisor"] }, "Only the supervisor may propose a plan."],
    [
      "who-may",
      {
        act: { fact: "helper-asked" },
        may: ["employee", "supervisor"],
        whom: ["coordinator", "mentor"],
        while: "plan",
      },
      "The employee and the supervisor may each ask someone to help, while a plan is running. Nobody else may. Those who may be asked: subject area coordinator or mentor.",
    ],
    ["who-may", { act: { fact: "plan-proposed" }, "may-not": ["coworker"] }, "A coworker may not propose a plan."],
    [
      "decides",
      { about: "plan", then: "supervisor", silence: { count: 10, unit: "work-days" } },
      "The employee and the supervisor should agree on the plan. If they differ, the supervisor decides, once the other view is on record. If nobody objects within 10 work days, that counts as no objection, not as agreement.",
    ],
    [
      "acknowledge",
      {
        document: { name: "ddf" },
        by: ["employee"],
        means: "received",
        refusal: { "recorded-by": "supervisor", witness: "coworker" },
      },
      "The employee acknowledges a Developmental Data Form. Acknowledging means that it was received. Declining is recorded by the supervisor, with a coworker as witness, and holds nothing up.",
    ],
    [
      "right",
      { of: "employee", to: "respond", about: [{ name: "ddf" }] },
      "The employee may respond in writing to the Developmental Data Form. The agreement sets no last day for it.",
    ],
    [
      "right",
      { of: "employee", to: "be-accompanied", at: ["hearing"], "by-whom": ["representative"] },
      "The employee may be accompanied by the representative at a hearing.",
    ],
    [
      "choices",
      { of: "rating-given.value", allowed: ["meets", "improvement-needed"] },
      "A rating on the summative report is “Meets Expectations” or “Improvement Needed”.",
    ],
    ["choices", { of: "focus.kind", allowed: ["indicator", "criterion"] }, "The focus is an indicator or a criterion."],
    [
      "counts-as",
      { label: "two-low-years", when: [{ fact: "rating-given", where: { value: "low" } }] },
      "“two low years” means that “Improvement Needed” was marked on the summative report.",
    ],
    [
      "assign",
      { what: "plan", rows: [{ for: { unit: "esp" }, use: ["pgp", "fap"] }], otherwise: ["pip"] },
      "For ESP, the plan is a PGP or a Formal Assistance Plan. For everyone else, the plan is a PIP.",
    ],
    [
      "keep",
      { record: { name: "development-plan" }, travels: true },
      "A development plan stays with the person and goes along to a new post.",
    ],
  ] as const)("%s %#", (kind, parameters, words) => {
    expect(sentence(kind, parameters)).toBe(words);
  });

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
    expect(said.clause).toEqual([{ title: "Guide to plans", place: "P4", says: "so it is written", local: false }]);
    expect(said.settingNotes).toEqual([
      "Local setting: 12 months. The agreement does not say when a plan is never-ending.",
    ]);
    expect(said.note).toBe("Read it so.");
    expect(
      sayRule(rule({ id: "t", kind: "tell", parameters: { to: ["employee"], at: [{ fact: "plan-issued" }] } }), edition)
        .clause[0],
    ).not.toHaveProperty("says");
  });

  test("every kind has a sentence", () => {
    const said = new Set([
      "duty",
      "cadence",
      "count",
      "window",
      "gate",
      "duration",
      "content",
      "attest",
      "tell",
      "who-may",
      "decides",
      "acknowledge",
      "right",
      "choices",
      "counts-as",
      "assign",
      "keep",
    ]);
    expect(new Set(ruleKindNames)).toEqual(said);
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
