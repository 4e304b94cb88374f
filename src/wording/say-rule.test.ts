import { describe, expect, test } from "vitest";
import { type Rule, ruleKindNames } from "../policy/index.ts";
import { edition, rule } from "./edition.fixture.ts";
import { sayRule } from "./say-rule.ts";

const sentence = (kind: Rule["kind"], parameters: unknown, more: Partial<Rule> = {}): string =>
  sayRule(rule({ id: "r", kind, parameters, ...more }), edition).sentence;

const conference = { fact: "conference-held", where: { meeting: "planning", with: ["employee", "supervisor"] } };

describe("an agreement's rules in plain English", () => {
  const said = [
    [
      "duty",
      { who: "supervisor", must: conference, each: { span: "cycle" }, by: { date: "10-15" } },
      "The supervisor must hold a planning conference with the employee each year, by October 15.",
    ],
    [
      "duty",
      {
        who: "supervisor",
        must: { fact: "document-received", where: { document: "summative" } },
        each: { span: "cycle" },
      },
      "The supervisor must have the employee receive a summative report each year.",
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
      {
        who: "supervisor",
        must: conference,
        every: { count: 30, unit: "calendar-days" },
        times: 1,
        measure: "gap",
        while: "plan",
      },
      "The supervisor must hold a planning conference with the employee at least every 30 calendar days while the plan runs; each is counted from the one before.",
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
      "The second formal observation may be held only between January 6 and April 4.",
    ],
    ["window", { act: { fact: "plan-proposed" } }, "A plan may be proposed at any time."],
    [
      "window",
      { act: { fact: "plan-issued" }, of: { part: "target" }, from: { day: "plan-start" }, to: { day: "plan-end" } },
      "The date of each target must lie between the day the plan starts and the day the plan is to end.",
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
      "The employee and the supervisor should agree on the plan. If they differ, the supervisor decides, once the other view is on record. Silence for 10 work days counts as no objection, never as agreement.",
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
      { of: "employee", to: "respond", about: [{ name: "ddf" }, { name: "plan" }] },
      "The employee may respond in writing to the Developmental Data Form or the plan. The agreement sets no last day for it.",
    ],
    [
      "right",
      { of: "employee", to: "be-accompanied", "by-whom": ["representative"] },
      "The employee may be accompanied by the representative.",
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
      "For educational support personnel (ESP), the plan is a PGP or a Formal Assistance Plan. For everyone else, the plan is a PIP.",
    ],
    [
      "keep",
      { record: { name: "development-plan" }, travels: true },
      "A development plan stays with the person and goes along to a new post.",
    ],
  ] as const;

  test.each(said)("%s %#", (kind, parameters, words) => {
    expect(sentence(kind, parameters)).toBe(words);
  });

  test("every kind of rule is among them", () => {
    expect([...new Set<string>(said.map(([kind]) => kind))].toSorted()).toEqual([...ruleKindNames].toSorted());
  });
});
