import { describe, expect, test } from "vitest";
import { loadPolicies, reloadPolicies } from "./load.ts";
import type { FileText, Problem } from "./load-problem.ts";

const words = `words: { plan: Plan, plan-short: P, focus: criterion, focus-plural: criteria, ddf: form, notice: notice, summative: report, target: target, supervisor: supervisor, employee: employee, second-level: director, representative: representative }`;
const tell = (words: string): string => `tell: { effect: show, to: [employee], at: [plan-issued], text: ${words} }`;
const from = (document: string): string => `source: { document: ${document}, place: "1", says: "Words." }`;

const state = {
  file: "state/2020-07-01.yaml",
  text: `policy: state
title: State law
edition: { from: 2020-07-01 }
covers: nobody
documents: { law: { title: Law, by: state, words: quoted } }
${words}
dates: { roll: next-work-day }
settings:
  answer-within: { value: { count: 10, unit: work-days }, silent: how long is reasonable }
  most: { value: 3, silent: how many are a few, one-of: [3, 5] }
rules:
  open-to-both:
    ${tell("Both see the file.")}
    fixed: true
    ${from("law")}
  few:
    count: { effect: warn, of: { part: target }, in: plan, at-most: { setting: most } }
    ${from("law")}
  answer:
    duty: { effect: warn, who: supervisor, when: response-filed, must: conference-held, by: { setting: late-day } }
    ${from("law")}
`
    .replace("{ setting: late-day }", "{ after: trigger, count: 5, unit: work-days }")
    .replace(/ {2}answer-within.*\n/, ""),
};
const district = (rest: string): FileText => ({
  file: "oak/2024-07-01.yaml",
  text: `policy: oak
title: Oak Valley
extends: [state]
edition: { from: 2024-07-01 }
covers: { unit: oak }
documents: { contract: { title: Contract, by: district, words: quoted } }
${rest}`,
});
const load = (...texts: FileText[]): ReturnType<typeof loadPolicies> => loadPolicies(texts);
const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);

describe("a policy that extends another", () => {
  test("has the base's words, documents and rules, and its own after them", () => {
    const { library, problems } = load(state, district(`rules:\n  own:\n    ${tell("Ours.")}\n    ${from("law")}\n`));
    expect(told(problems)).toEqual([]);
    const edition = library.edition("oak@2024-07-01");
    expect(edition?.rules.map((rule) => rule.id)).toEqual(["open-to-both", "few", "answer", "own"]);
    expect(edition?.words["second-level"]).toBe("director");
    expect(edition?.rules[3]?.source[0]?.title).toBe("Law");
  });

  test("replaces a whole rule of the same id, source and all, and keeps its place", () => {
    const { library } = load(state, district(`rules:\n  few:\n    ${tell("Few.")}\n    ${from("contract")}\n`));
    const rule = library.edition("oak@2024-07-01")?.rules[1];
    expect(rule).toMatchObject({ id: "few", kind: "tell", at: { file: "oak/2024-07-01.yaml" } });
    expect(rule?.source[0]?.title).toBe("Contract");
  });

  test("drops a rule with a source that says so", () => {
    const { library } = load(state, district(`rules:\n  few:\n    not-used: true\n    ${from("contract")}\n`));
    expect(library.edition("oak@2024-07-01")?.rules.map((rule) => rule.id)).toEqual(["open-to-both", "answer"]);
  });

  test.each([
    [
      "replace a fixed rule",
      `rules:\n  open-to-both:\n    ${tell("No.")}\n    ${from("contract")}\n`,
      8,
      "fixed: it can be added to, not replaced",
    ],
    [
      "drop a fixed rule",
      `rules:\n  open-to-both:\n    not-used: true\n    ${from("contract")}\n`,
      8,
      "fixed: it can be added to, not dropped",
    ],
    ["drop a rule without a source", `rules:\n  few:\n    not-used: true\n`, 8, "has no source"],
    [
      "drop a rule there is none of",
      `rules:\n  many:\n    not-used: true\n    ${from("contract")}\n`,
      8,
      "nothing to leave out",
    ],
    ["extend itself", `rules: {}\n`.replace("rules", "plans"), 0, ""],
  ])("cannot %s", (_, rest, line, reason) => {
    const { problems } = load(state, district(rest));
    if (line === 0) expect(problems).toEqual([]);
    else
      expect(told(problems)).toEqual([expect.stringMatching(new RegExp(`^oak/2024-07-01.yaml:${line} .*${reason}`))]);
  });

  test("must say which rule holds where two bases bring one of the same id", () => {
    const county = {
      file: "county/2020-07-01.yaml",
      text: state.text
        .replace("policy: state", "policy: county")
        .replace(/settings:[\s\S]*?rules:/, "rules:")
        .replace("{ setting: most }", "4"),
    };
    const both = district("").text.replace("[state]", "[state, county]");
    const { problems } = load(state, county, { file: "oak/2024-07-01.yaml", text: both });
    expect(told(problems)).toContain(
      "oak/2024-07-01.yaml:3 Two bases bring the rule few: write it here, to say which one holds.",
    );
    const { problems: settled } = load(state, county, {
      file: "oak/2024-07-01.yaml",
      text: `${both}rules:\n  few:\n    ${tell("Few.")}\n    ${from("law")}\n  answer:\n    not-used: true\n    ${from("law")}\n`,
    });
    expect(told(settled)).toEqual([
      "oak/2024-07-01.yaml:3 Two bases bring the rule open-to-both: write it here, to say which one holds.",
    ]);
  });

  test("cannot extend in a circle", () => {
    const circle = {
      ...state,
      text: state.text.replace("covers: nobody", "covers: nobody\nextends: [oak]").replace("2020-07-01", "2024-07-01"),
      file: "state/2024-07-01.yaml",
    };
    const { library, problems } = load(circle, district(""));
    expect(library.all()).toEqual([]);
    expect(problems.some(({ reason }) => reason.includes("circle"))).toBe(true);
  });
});

describe("a setting", () => {
  const local = (text: string): FileText => ({ file: "local-settings.yaml", text });
  const mostOf = (loaded: ReturnType<typeof loadPolicies>): unknown =>
    (loaded.library.edition("oak@2024-07-01")?.rules[1]?.parameters as { "at-most": unknown })["at-most"];

  test("stands in the rule by its value, and the rule says that it is local", () => {
    const loaded = load(state, district(""));
    expect(mostOf(loaded)).toBe(3);
    expect(loaded.library.edition("oak@2024-07-01")?.rules[1]?.settings).toEqual([
      { name: "most", silent: "how many are a few", value: "3" },
    ]);
  });

  test("takes the district's value, given for the policy or for its base", () => {
    for (const policy of ["oak", "state"]) {
      const loaded = loadPolicies([state, district("")], local(`${policy}: { most: 5 }`));
      expect(told(loaded.problems)).toEqual([]);
      expect(mostOf(loaded)).toBe(5);
      expect(loaded.library.edition("oak@2024-07-01")?.settings["most"]).toMatchObject({ value: 5, changedHere: true });
    }
  });

  test.each([
    ["of another shape", "oak: { most: five }", "must be 3 or 5"],
    ["outside what the policy allows", "oak: { most: 4 }", "must be 3 or 5"],
    ["of no setting there is", "oak: { mots: 5 }", "declares no setting mots"],
    ["of no policy there is", "ash: { most: 5 }", "no policy ash"],
    ["with a malformed day in it", "oak: { most: 2024-02-30 }", "2024-02-30 is no day"],
  ])("keeps the policy's own value where the district's is %s", (_, text, reason) => {
    const loaded = loadPolicies([state, district("")], local(text));
    expect(told(loaded.problems)).toEqual([expect.stringMatching(new RegExp(`^local-settings.yaml:1 .*${reason}`))]);
    expect(mostOf(loaded)).toBe(3);
  });

  test("that would break a rule is told where the district wrote it", () => {
    const open = { ...state, text: state.text.replace(", one-of: [3, 5]", "") };
    const loaded = loadPolicies([open, district("")], local("oak:\n  most: -1"));
    expect(told(loaded.problems)).toEqual([
      expect.stringMatching(/^local-settings.yaml:2 The setting most does not fit the rule few/),
    ]);
    expect(mostOf(loaded)).toBe(3);
  });
});

describe("a file with a problem", () => {
  const bad = district("title: again\n");

  test("takes down what extends it, and nothing else", () => {
    const ash = {
      file: "ash/2024-07-01.yaml",
      text: state.text.replace("policy: state", "policy: ash").replace("2020-07-01", "2024-07-01"),
    };
    const { library, problems } = load(
      { ...state, text: state.text.replace("effect: show", "effect: shout") },
      district(""),
      ash,
    );
    expect(library.all().map(({ id }) => id)).toEqual(["ash@2024-07-01"]);
    expect(problems.map(({ file }) => file)).toEqual(expect.arrayContaining(["state/2020-07-01.yaml"]));
  });

  test("keeps its last good edition in force while running, and the problem is told", () => {
    const first = load(state, district(""));
    const then = reloadPolicies(first, [state, bad]);
    expect(then.problems).toMatchObject([{ file: "oak/2024-07-01.yaml" }]);
    expect(then.library.edition("oak@2024-07-01")).toEqual(first.library.edition("oak@2024-07-01"));
    const again = reloadPolicies(then, [state, bad]);
    expect(again.library.edition("oak@2024-07-01")).toBeDefined();
    expect(reloadPolicies(again, [state, district("title: again\n".replace("title", "rubric"))]).problems).toEqual([]);
  });

  test("was never good: there is no edition to keep", () => {
    expect(load(state, bad).library.edition("oak@2024-07-01")).toBeUndefined();
  });

  test("of settings keeps the last good settings while running", () => {
    const settings = (text: string): FileText => ({ file: "local-settings.yaml", text });
    const first = loadPolicies([state, district("")], settings("oak: { most: 5 }"));
    const then = reloadPolicies(first, [state, district("")], settings("oak: { most: 5"));
    expect(then.problems).toHaveLength(1);
    expect(then.library.edition("oak@2024-07-01")?.settings["most"]?.value).toBe(5);
  });
});

describe("the policy that covers a person", () => {
  const library = load(state, district("")).library;
  const on = Temporal.PlainDate.from("2025-09-01");

  test("is the one whose unit the person has; a base covers nobody", () => {
    expect(library.covering({ unit: "oak" }, "2025-26", on)).toMatchObject({
      covering: "one",
      edition: { policy: "oak" },
    });
    expect(library.covering({ unit: "elm" }, "2025-26", on)).toEqual({ covering: "none" });
  });

  test("is none before its first day", () => {
    expect(library.covering({ unit: "oak" }, "2023-24", Temporal.PlainDate.from("2024-06-30"))).toEqual({
      covering: "none",
    });
  });

  test("is several where two cover the same person, for personnel to settle", () => {
    const twin = district("");
    const two = load(state, twin, {
      file: "elm/2024-07-01.yaml",
      text: twin.text.replace("policy: oak", "policy: elm"),
    }).library;
    expect(two.covering({ unit: "oak" }, "2025-26", on)).toMatchObject({
      covering: "several",
      editions: [{ policy: "elm" }, { policy: "oak" }],
    });
  });

  test("may depend on the school year", () => {
    const only = load(state, {
      ...district(""),
      text: district("").text.replace("{ unit: oak }", "{ unit: oak, school-year: 2025-26 }"),
    }).library;
    expect(only.covering({ unit: "oak" }, "2025-26", on).covering).toBe("one");
    expect(only.covering({ unit: "oak" }, "2026-27", on).covering).toBe("none");
  });
});
