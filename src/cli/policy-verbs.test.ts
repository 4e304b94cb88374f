import { describe, expect, test } from "vitest";
import { loadPolicies } from "../policy/index.ts";
import { sayRule } from "../wording/index.ts";
import { ask, folders, shipped } from "./memory-io.fixture.ts";
import { plainCalendars } from "./plain-calendars.ts";
import { policyCheck } from "./policy-check.ts";
import { policyDatesVerb } from "./policy-dates.ts";
import { policyDiff } from "./policy-diff.ts";
import { policyExplain } from "./policy-explain.ts";

const verbs = [
  policyCheck(folders),
  policyDatesVerb(folders, plainCalendars),
  policyExplain(folders),
  policyDiff(folders),
];
const data = { policies: shipped("policies"), rubrics: shipped("rubrics") };
const { library } = loadPolicies(
  data.policies.filter(({ file }) => !file.endsWith(".examples.yaml") && file !== "local-settings.yaml"),
);
const policies = [...new Set(library.all().map(({ policy }) => policy))];

/** One paragraph as a reader's eye joins it: line breaks and indents become one space. */
const joined = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("policy check", () => {
  test("given the policies as shipped, then every one is sound", async () => {
    const { code, out, err } = await ask(verbs, data, "policy", "check");
    expect(err).toBe("");
    expect(code).toBe(0);
    for (const policy of policies) expect(out).toContain(policy);
  });

  test("given a rule without a source, then it says file and line and ends with 1", async () => {
    const policy = data.policies.find(({ file }) => file === "bc-psasa/2014-07-01.yaml");
    const text = `${policy?.text ?? ""}rules:\n  early:\n    who-may: { effect: block, act: plan-proposed, may: [employee] }\n`;
    const broken = [...data.policies.filter((each) => each !== policy), { file: policy?.file ?? "", text }];
    const { code, err } = await ask(verbs, { ...data, policies: broken }, "policy", "check");
    expect(code).toBe(1);
    expect(err).toMatch(/^bc-psasa\/2014-07-01\.yaml:\d+: The rule early has no source/m);
  });

  test("given --json, then a program can read it", async () => {
    const { out } = await ask(verbs, data, "policy", "check", "--json");
    const answer = JSON.parse(out) as { ok: boolean; policies: { policy: string; rules: number; cited: number }[] };
    expect(answer.ok).toBe(true);
    for (const { rules, cited } of answer.policies) expect(cited).toBe(rules);
  });

  test("given an empty folder, then it says so", async () => {
    const { code, err } = await ask(verbs, data, "policy", "check", "--policies", "elsewhere");
    expect(code).toBe(2);
    expect(err).toContain("There is no policy in elsewhere.");
  });
});

describe("policy dates", () => {
  test("given a Sunday, then it says the agreement's day, the day it moved to, and why", async () => {
    const { code, out } = await ask(verbs, data, "policy", "dates", "bc-btu", "--year", "2028-29");
    expect(code).toBe(0);
    expect(joined(out)).toContain(
      "Monday, October 16, 2028 The supervisor must hold an initial planning conference with the teacher each year, by October 15.",
    );
    expect(joined(out)).toContain(
      "October 15, 2028 is a Sunday, so it moved to Monday, October 16. Evaluation page, Individual development plan",
    );
  });

  test("given --json, then deadline and due stand apart", async () => {
    const { out } = await ask(verbs, data, "policy", "dates", "bc-btu", "--year", "2028-29", "--json");
    const { steps } = JSON.parse(out) as { steps: { rule: string; deadline?: string; due?: string }[] };
    expect(steps.find(({ rule }) => rule === "planning-conference")).toMatchObject({
      deadline: "2028-10-15",
      due: "2028-10-16",
    });
  });

  test("given a year for which a day was published, then it names the sentence, that it stands, and the rule's own day", async () => {
    const { out } = await ask(verbs, data, "policy", "dates", "bc-btu", "--year", "2024-25");
    const text = joined(out);
    expect(text).toContain("Friday, October 25, 2024");
    expect(text).toContain("The district published October 25, 2024 for this year (Evaluation pages, 2024-25");
    expect(text).toContain("The rule’s own day would be October 15, 2024.");
    expect(text).toContain("That is a Saturday; it stands as published.");
    const asked = await ask(verbs, data, "policy", "dates", "bc-btu", "--year", "2024-25", "--json");
    const { steps } = JSON.parse(asked.out) as { steps: { rule: string; published?: object }[] };
    expect(steps.find(({ rule }) => rule === "planning-conference")?.published).toMatchObject({
      stands: true,
      ownDue: "2024-10-15",
    });
  });

  test("given a step that only comes with a low rating, then its day is said as one that may come", async () => {
    const { out } = await ask(verbs, data, "policy", "dates", "bc-btu", "--year", "2028-29");
    expect(joined(out)).toContain("If it comes to that: April 29");
  });

  test("given no year, then it is the one of today; given no such year, then it says how to write one", async () => {
    expect((await ask(verbs, data, "policy", "dates", "bc-btu")).out).toContain("2026-27");
    const { code, err } = await ask(verbs, data, "policy", "dates", "bc-btu", "--year", "2028-30");
    expect(code).toBe(2);
    expect(err).toContain("“2028-30” is no school year");
  });
});

describe.each(policies)("policy explain %s", (policy) => {
  const edition = library.all().findLast((each) => each.policy === policy);
  if (edition === undefined) throw new Error(policy);

  test("says every rule and where it stands, in lines that fit", async () => {
    const { code, out } = await ask(verbs, data, "policy", "explain", policy);
    expect(code).toBe(0);
    const text = joined(out);
    for (const rule of edition.rules) {
      const said = sayRule(rule, edition);
      expect(text, rule.id).toContain(joined(said.sentence));
      for (const { where } of said.clause) expect(text, rule.id).toContain(where);
    }
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test("shows no name that only a program would use", async () => {
    const { out } = await ask(verbs, data, "policy", "explain", policy);
    expect(out).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    const own = out.replaceAll(/“[^”]*”/g, "");
    const known = ["well-written", "job-related"];
    const names = [...edition.rules.map(({ id }) => id), ...Object.keys(edition.settings)].filter(
      (name) => name.includes("-") && !known.includes(name),
    );
    for (const name of names) expect(own).not.toContain(name);
    expect(own).not.toMatch(/\b(?:plan|document|conference|rating|concern|notice|target)-[a-z]+\b/);
  });

  test("says what the agreement is silent about", async () => {
    const { out } = await ask(verbs, data, "policy", "explain", policy);
    for (const { silent } of Object.values(edition.settings)) expect(joined(out)).toContain(silent.slice(1));
  });
});

test("policy explain names the policies there are when it is asked for another", async () => {
  const { code, err } = await ask(verbs, data, "policy", "explain", "nowhere");
  expect(code).toBe(2);
  expect(err).toContain("There is no policy nowhere. There are: bc-btu@2014-07-01");
});

describe("policy diff", () => {
  test("given two units, then it sets the rule that differs side by side", async () => {
    const { out } = await ask(verbs, data, "policy", "diff", "bc-btu", "bc-psasa");
    const text = joined(out);
    expect(text).toContain(
      "Before: The supervisor must hold an initial planning conference with the teacher each year, by October 15.",
    );
    expect(text).toContain(
      "After: The supervisor must hold an initial planning conference with the school leader each year, by October 31.",
    );
  });

  test("given one policy that builds on another, then what it adds is added, and the other way round dropped", async () => {
    const added = joined((await ask(verbs, data, "policy", "diff", "mo-plans", "mo-certified-1091")).out);
    expect(added).toMatch(/Added ─+ .*must state the rationale/);
    const dropped = joined((await ask(verbs, data, "policy", "diff", "mo-certified-1091", "mo-plans")).out);
    expect(dropped).toMatch(/Dropped ─+ .*must state the rationale/);
  });

  test("given the same twice, then no rule differs", async () => {
    expect((await ask(verbs, data, "policy", "diff", "bc-btu@2014-07-01", "bc-btu@2014-07-01")).out).toContain(
      "No rule differs.",
    );
  });
});
