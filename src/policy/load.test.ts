import { describe, expect, test } from "vitest";
import { loadPolicies } from "./load.ts";
import type { Problem } from "./load-problem.ts";

const head = `policy: oak
title: Oak Valley staff
edition: { from: 2024-07-01 }
covers: { unit: oak }
documents: { contract: { title: Contract, by: district, words: quoted } }
words: { plan: Plan, plan-short: P, focus: criterion, focus-plural: criteria, ddf: form, notice: notice, summative: report, target: target, supervisor: supervisor, employee: employee, second-level: director, representative: representative }
plans: { p: improvement }
dates: { roll: next-work-day }
`;
const source = `source: { document: contract, place: "1", says: "Words." }`;
const rules = (lines: string): string => `${head}rules:\n${lines}`;
const good = rules(`  talk:\n    tell: { effect: show, to: [employee], at: [plan-issued] }\n    ${source}\n`);

const oak = (text: string): readonly Problem[] => loadPolicies([{ file: "oak/2024-07-01.yaml", text }]).problems;
/** The text with the first `from` replaced; fails if it is not there. */
const changed = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`${from} is not in the text`);
  return text.replace(from, to);
};

describe("a policy file that can be read", () => {
  test("loads without a problem, and each rule knows its file, line and source", () => {
    const { library, problems } = loadPolicies([{ file: "oak/2024-07-01.yaml", text: good }]);
    expect(problems).toEqual([]);
    const rule = library.edition("oak@2024-07-01")?.rules[0];
    expect(rule).toMatchObject({
      id: "talk",
      kind: "tell",
      effect: "show",
      at: { file: "oak/2024-07-01.yaml", line: 10 },
    });
    expect(rule?.source).toEqual([
      { document: "contract", title: "Contract", short: "Contract", place: "1", says: "Words.", local: false },
    ]);
  });

  test("gives bare fact names as patterns", () => {
    const { library } = loadPolicies([{ file: "oak/2024-07-01.yaml", text: good }]);
    expect(library.edition("oak@2024-07-01")?.rules[0]?.parameters).toMatchObject({ at: [{ fact: "plan-issued" }] });
  });
});

describe("a policy file that is refused names its line and the reason", () => {
  const cases: readonly [string, string, number, RegExp][] = [
    [
      "a rule without a source",
      rules(`  talk:\n    tell: { effect: show, to: [employee], at: [plan-issued] }\n`),
      10,
      /no source/,
    ],
    [
      "a source in a document that is not declared",
      changed(good, "document: contract, place", "document: statute, place"),
      12,
      /"statute"/,
    ],
    ["a key no policy has", changed(good, "title: Oak", "tittle: Oak"), 2, /no key "tittle"/],
    [
      "a key no rule has",
      changed(good, `    ${source}`, `    ${source}\n    unles: plan-closed`),
      13,
      /no key "unles"/,
    ],
    ["a key its kind has not", changed(good, "to: [employee]", "too: [employee]"), 11, /no key "too"/],
    [
      "two kinds in one rule",
      changed(
        good,
        `    ${source}`,
        `    content: { effect: show, document: ddf, sections: [problem] }\n    ${source}`,
      ),
      10,
      /2 kinds/,
    ],
    ["a rule of no kind", rules(`  talk:\n    ${source}\n`), 10, /no kind/],
    ["an effect its kind may not have", changed(good, "effect: show", "effect: block"), 11, /may show, not "block"/],
    ["a rule without an effect", changed(good, "effect: show, ", ""), 11, /no effect/],
    ["a role nobody has", changed(good, "[employee]", "[headmaster]"), 11, /must be one of employee/],
    ["a fact no file has", changed(good, "[plan-issued]", "[plan-isued]"), 11, /plan-issued|must be/],
    [
      "a section no document has",
      changed(
        good,
        "tell: { effect: show, to: [employee], at: [plan-issued] }",
        "content: { effect: warn, document: ddf, sections: [reasonns] }",
      ),
      11,
      /section "reasonns"/,
    ],
    [
      "a plan the policy has not",
      changed(good, "at: [plan-issued]", "at: [{ fact: plan-issued, where: { plan: tip } }]"),
      11,
      /no plan "tip"/,
    ],
    [
      "an attribute no person has",
      changed(good, `    ${source}`, `    for: { hair: grey }\n    ${source}`),
      12,
      /"hair"/,
    ],
    [
      "an attribute no person has, in a row",
      changed(
        good,
        "tell: { effect: show, to: [employee], at: [plan-issued] }",
        "assign: { effect: show, what: tool, rows: [{ for: { hair: grey }, use: comb }] }",
      ),
      11,
      /"hair"/,
    ],
    ["February 30", changed(good, "from: 2024-07-01", "from: 2024-02-30"), 3, /2024-02-30 is no day/],
    [
      "a 45th day of a 13th month",
      changed(
        good,
        "tell: { effect: show, to: [employee], at: [plan-issued] }",
        "duty: { effect: warn, who: employee, must: response-filed, each: cycle, by: { date: 13-45 } }",
      ),
      11,
      /13-45 is no day/,
    ],
    [
      "a school year of two years",
      changed(good, `    ${source}`, `    for: { school-year: 2024-26 }\n    ${source}`),
      12,
      /2024-26 is no school year/,
    ],
    [
      "a setting that is not declared",
      changed(good, "[employee]", "{ setting: whom }"),
      11,
      /whom is used, but not declared/,
    ],
    [
      "a setting that is not used",
      changed(good, "dates:", "settings: { whom: { value: 1, silent: who } }\ndates:"),
      8,
      /whom is declared, but no rule uses it/,
    ],
    ["a base there is none of", changed(good, "covers:", "extends: [elm]\ncovers:"), 4, /no sound policy elm/],
    [
      "a key that may read as true",
      changed(good, "documents: {", "documents: { on: { title: T, by: b, words: quoted },"),
      5,
      /"on" cannot be a key/,
    ],
    ["a key that stands twice", changed(good, "title: Oak", "title: Ash\ntitle: Oak"), 3, /stands twice/],
    ["no words for what pages speak of", good.replace(/^words:.*$/m, "words: { plan: Plan }"), 6, /lack plan-short/],
    ["nobody it covers", good.replace(/^covers:.*\n/m, ""), 1, /covers: /],
    ["no word on days that are no work days", good.replace(/^dates:.*\n/m, ""), 1, /roll/],
    [
      "an end before its beginning",
      changed(good, "from: 2024-07-01", "from: 2024-07-01, until: 2024-06-30"),
      3,
      /ends before it begins/,
    ],
    ["text that is no YAML", changed(good, "title: Oak", "title: Oak: "), 2, /not YAML/],
    [
      "another file's place",
      changed(good, "policy: oak", "policy: elm"),
      1,
      /belongs in the file elm\/2024-07-01.yaml/,
    ],
  ];

  test.each(cases)("%s", (_, text, line, reason) => {
    expect(oak(text)).toContainEqual(
      expect.objectContaining({ file: "oak/2024-07-01.yaml", line, reason: expect.stringMatching(reason) as string }),
    );
  });

  test("a problem inside a nested parameter is told at its own column", () => {
    const [problem] = oak(changed(good, "[employee]", "[headmaster]"));
    expect(problem).toMatchObject({ line: 11, column: 32 });
  });
});

describe("editions of one policy", () => {
  const second = changed(good, "from: 2024-07-01", "from: 2025-07-01");
  const files = (first: string): { file: string; text: string }[] => [
    { file: "oak/2024-07-01.yaml", text: first },
    { file: "oak/2025-07-01.yaml", text: second },
  ];

  test("follow each other: the first ends the day before the second begins", () => {
    const { library, problems } = loadPolicies(files(good));
    expect(problems).toEqual([]);
    const inForce = (day: string): string | undefined => library.inForce("oak", Temporal.PlainDate.from(day))?.id;
    expect([inForce("2024-06-30"), inForce("2025-06-30"), inForce("2025-07-01")]).toEqual([
      undefined,
      "oak@2024-07-01",
      "oak@2025-07-01",
    ]);
  });

  test("that overlap leave the later one out", () => {
    const { library, problems } = loadPolicies(
      files(changed(good, "from: 2024-07-01", "from: 2024-07-01, until: 2025-07-01")),
    );
    expect(problems).toMatchObject([{ file: "oak/2025-07-01.yaml", line: 3 }]);
    expect(library.all().map((edition) => edition.id)).toEqual(["oak@2024-07-01"]);
  });
});
