import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPolicies } from "./check.ts";
import type { PolicyTexts } from "./check.ts";
import type { FileText } from "./load-problem.ts";
import { loadRubrics } from "./rubric.ts";

const root = new URL("../../", import.meta.url);
const filesIn = (folder: string): FileText[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({
      file: file.replaceAll("\\", "/"),
      text: readFileSync(new URL(`${folder}/${file}`, root), "utf8"),
    }));

const all = filesIn("policies");
const rubrics = loadRubrics(filesIn("rubrics"));
const localSettings = all.find(({ file }) => file === "local-settings.yaml");
const shipped: PolicyTexts = {
  policies: all.filter(({ file }) => file !== "local-settings.yaml" && !file.endsWith(".examples.yaml")),
  examples: all.filter(({ file }) => file.endsWith(".examples.yaml")),
  rubrics: new Set(rubrics.rubrics.keys()),
  ...(localSettings ? { localSettings } : {}),
};
/** The shipped files, with a piece of one of them replaced; fails if the piece is not there. */
const shippedBut = (of: "policies" | "examples", file: string, from: string, to: string): PolicyTexts => {
  if (!shipped[of].some((each) => each.file === file && each.text.includes(from)))
    throw new Error(`${file} has no ${from}`);
  return {
    ...shipped,
    [of]: shipped[of].map((each) => (each.file === file ? { file, text: each.text.replace(from, to) } : each)),
  };
};
const lineOf = (file: string, piece: string): number => {
  const text = all.find((each) => each.file === file)?.text ?? "";
  return text.slice(0, text.indexOf(piece)).split("\n").length;
};

describe("the shipped policies", () => {
  const check = checkPolicies(shipped);

  test("load without a problem, and every example holds", () => {
    expect(check.problems).toEqual([]);
    expect(rubrics.problems).toEqual([]);
  });

  test.each(check.policies.map((policy) => [policy.edition.policy, policy] as const))(
    "%s: every rule is cited, and exercised by an example",
    (_, policy) => {
      expect(policy.rules).toBeGreaterThan(0);
      expect(policy.cited).toBe(policy.rules);
      expect(policy.unexercised).toEqual([]);
    },
  );

  test("show each rule that blocks in both directions", () => {
    const shown = check.policies.flatMap(({ oneSided }) => oneSided.map(({ rule, shown: how }) => `${rule} ${how}`));
    expect(shown).toEqual([]);
  });

  test("are told apart from a rule that examples show in one direction only", () => {
    const piece = "- { rule: rationale, state: blocked";
    const file = "mo-certified-1091/2023-07-01.examples.yaml";
    const { policies } = checkPolicies(shippedBut("examples", file, piece, "- { rule: kinds-of-focus, state: done"));
    expect(policies.flatMap(({ oneSided }) => oneSided)).toEqual([{ rule: "rationale", shown: "never-blocks" }]);
  });

  test("hold no phone number", () => {
    expect(all.filter(({ text }) => /\b\d{3}-\d{4}\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test.each([
    ["certified", "teacher", "mo-certified-1091"],
    ["esp", "custodian", "mo-esp-107"],
    ["btu", "teacher", "bc-btu"],
    ["btu", "counselor", "bc-btu-other"],
    ["psasa", "principal", "bc-psasa"],
    ["psasa", "director", "bc-psasa-office"],
    ["cub", "clerk", "bc-cub"],
    ["fop", "officer", "bc-fop"],
    ["local-44", "custodian", "bc-local-44"],
    ["psrp", "paraprofessional", "bc-psrp"],
    ["unaffiliated", "administrator", "bc-unaffiliated"],
  ])("cover %s staff who are %s by %s alone", (unit, jobClass, policy) => {
    const person = { unit, "job-class": jobClass };
    const covering = check.loaded.library.covering(person, "2026-27", Temporal.PlainDate.from("2026-08-20"));
    expect(covering).toMatchObject({ covering: "one", edition: { policy } });
  });
});

describe("the check fails, with file and line", () => {
  const told = (texts: PolicyTexts): string[] =>
    checkPolicies(texts).problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
  const btu = "bc-btu/2014-07-01";

  test("for a rule that no example exercises", () => {
    const extra = `rules:\n  unseen:\n    tell: { effect: show, to: [employee], at: [plan-issued] }\n    source: { document: page, place: P, says: "S" }\n`;
    expect(told(shippedBut("policies", `${btu}.yaml`, "rules:\n", extra))).toEqual([
      `${btu}.yaml:${lineOf(`${btu}.yaml`, "rules:") + 1} bc-btu: no example exercises the rule unseen.`,
    ]);
  });

  test("for a rule with no source", () => {
    const texts = shippedBut(
      "policies",
      "mo-esp-107/2023-07-01.yaml",
      'source: { document: guide, place: P1, says: "They are called',
      'note: "They are called',
    ).policies;
    const cut = texts.map((each) =>
      each.file.startsWith("mo-esp")
        ? { ...each, text: each.text.replace(/note: "They are called.*$/m, "note: none") }
        : each,
    );
    expect(told({ ...shipped, policies: cut })).toContain(
      `mo-esp-107/2023-07-01.yaml:${lineOf("mo-esp-107/2023-07-01.yaml", "  name-of-plan:")} The rule name-of-plan has no source: say which sentence of which document it rests on.`,
    );
  });

  test("for a malformed day", () => {
    const problems = told(shippedBut("policies", `${btu}.yaml`, "{ date: 10-15 }", "{ date: 13-45 }"));
    expect(problems[0]).toMatch(
      new RegExp(`^${btu}.yaml:${lineOf(`${btu}.yaml`, "{ date: 10-15 }")} 13-45 is no day of a year`),
    );
  });

  test("for an example that finds something else", () => {
    const name = "mo-plans/2023-07-01.examples.yaml";
    const piece = "- { rule: one-focus, state: blocked, because: count.found }";
    const problems = told(shippedBut("examples", name, piece, "- { rule: one-focus, state: done }"));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(
      new RegExp(
        `^${name}:${lineOf(name, piece)} mo-certified-1091: “A plan on two matters”: one-focus: the state is blocked, not done.$`,
      ),
    );
  });

  test.each([
    ["another due day", "due: 2026-04-10 }", "due: 2026-04-09 }", "the due day is 2026-04-10, not 2026-04-09"],
    ["another reason", "because: need.other-focus }", "because: need.too-old }", "because tells"],
    [
      "a rule there is none of",
      "rule: few-targets, state: due",
      "rule: fewer-targets, state: due",
      "no rule fewer-targets|says nothing",
    ],
    [
      "a happening that is no fact",
      "{ observation-held: 2025-10-20 }",
      "{ observed: 2025-10-20 }",
      "Say what happened",
    ],
    [
      "two facts in one happening",
      "{ observation-held: 2025-10-20 }",
      "{ observation-held: 2025-10-20, cycle-opened: today }",
      "two facts",
    ],
    [
      "a malformed day in a fact",
      "{ observation-held: 2025-10-20 }",
      "{ observation-held: 2025-10-32 }",
      "2025-10-32 is no day",
    ],
    [
      "an attribute no fact has",
      "{ observation-held: 2025-10-20 }",
      "{ observation-held: 2025-10-20, minuts: 20 }",
      'Nothing on record has "minuts"',
    ],
    ["a word for a day", "{ observation-held: 2025-10-20 }", "{ observation-held: yesterday }", "is no day"],
    [
      "a day off listed twice",
      "- { day: 2026-05-25, holiday: Memorial Day }",
      "- { day: 2026-05-25, holiday: A }\n    - { day: 2026-05-25, holiday: B }",
      "listed-twice",
    ],
    [
      "a state there is none of",
      "{ rule: observations, state: done }",
      "{ rule: observations, state: fine }",
      "must be one of done",
    ],
    ["a policy it does not stand beside", "policy: mo-plans", "policy: mo-plan", "examples of mo-plan"],
  ])("for an example with %s", (_, from, to, reason) => {
    const problems = told(shippedBut("examples", "mo-plans/2023-07-01.examples.yaml", from, to));
    expect(
      problems.some((problem) => new RegExp(`^mo-plans/2023-07-01.examples.yaml:\\d+ .*(${reason})`).test(problem)),
      problems.join("\n"),
    ).toBe(true);
  });

  test("for examples of a policy there is none of", () => {
    const stray = {
      file: "oak/2024-07-01.examples.yaml",
      text: "policy: oak\nexamples: [{ name: n, today: 2024-09-01, expect: [{ rule: r, state: due }] }]\n",
    };
    expect(told({ ...shipped, examples: [...shipped.examples, stray] })).toEqual([
      "oak/2024-07-01.examples.yaml:1 There is no policy file oak/2024-07-01.yaml for these examples.",
    ]);
  });

  test("for a rubric there is none of", () => {
    const others = new Set([...(shipped.rubrics ?? [])].filter((name) => name !== "sample-teaching"));
    const without = told({ ...shipped, rubrics: others });
    expect(without).toContainEqual(
      expect.stringMatching(/^mo-certified-1091\/2023-07-01.yaml:\d+ There is no rubric sample-teaching.$/),
    );
    expect(without.filter((line) => !line.endsWith("There is no rubric sample-teaching."))).toEqual([]);
  });

  test("not for the district's own settings, which examples do not use", () => {
    const approving = { file: "local-settings.yaml", text: "mo-plans: { second-level-involvement: [approved] }" };
    const check = checkPolicies({ ...shipped, localSettings: approving });
    expect(check.problems).toEqual([]);
    expect(check.loaded.library.edition("mo-esp-107@2023-07-01")?.settings["second-level-involvement"]).toMatchObject({
      value: ["approved"],
      changedHere: true,
    });
  });
});
