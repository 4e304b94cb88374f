import { describe, expect, it } from "vitest";
import { loadPolicies } from "./load.ts";

const words = [
  "plan",
  "plan-short",
  "focus",
  "focus-plural",
  "ddf",
  "notice",
  "summative",
  "target",
  "supervisor",
  "employee",
  "second-level",
  "representative",
];
const base = (published: string, more = "") => ({
  file: "base/2014-07-01.yaml",
  text: `policy: base
title: Base
edition: { from: 2014-07-01 }
covers: { unit: [a, b] }
documents:
  page: { title: Page, by: district, words: quoted }
words: { ${words.map((word) => `${word}: ${word}`).join(", ")} }
dates: { roll: next-work-day, source: { document: page, place: p, says: s } }
${published}
rules:
  conference:
    duty: { effect: warn, who: supervisor, must: conference-held, each: cycle, by: { date: 10-31 } }
    source: { document: page, place: p, says: s }
${more}`,
});
const source = `source: { document: page, place: "2024-25", says: "by October 25" }`;
const problems = (published: string): readonly string[] =>
  loadPolicies([base(published)]).problems.map(({ line, reason }) => `${line}: ${reason}`);

describe("what a district published", () => {
  it("loads by year and rule, one entry or several, with a day or how it is counted", () => {
    const { library, problems: found } = loadPolicies([
      base(`published:
  2024-25:
    conference: { by: 2024-10-25, ${source} }
  2018-19:
    conference:
      - { for: { unit: b }, by: { before: last-employee-day, count: 1, unit: calendar-days }, moves: true, ${source} }
      - { by: 2018-10-31, closes: 2018-11-07, ${source} }`),
    ]);
    expect(found).toEqual([]);
    const published = library.edition("base@2014-07-01")?.published;
    expect(published?.["2024-25"]?.["conference"]).toMatchObject([
      { days: { by: { date: "2024-10-25" } }, moves: false, source: { title: "Page", place: "2024-25" } },
    ]);
    expect(published?.["2018-19"]?.["conference"]).toHaveLength(2);
  });

  it.each([
    ["a rule there is not", `    meeting: { by: 2024-10-25, ${source} }`, "which this policy has not"],
    ["a parameter its kind has not", `    conference: { until: 2024-10-25, ${source} }`, "no until can be published"],
    [
      "a document not declared",
      `    conference: { by: 2024-10-25, source: { document: x, place: p, says: s } }`,
      'the document "x"',
    ],
    ["no day at all", `    conference: { ${source} }`, "Say which day is published: by, not-before, closes."],
    ["a day of another year", `    conference: { by: 2023-10-25, ${source} }`, "outside the school year 2024-25"],
    ["an attribute nobody has", `    conference: { for: { shoe: 9 }, by: 2024-10-25, ${source} }`, 'has "shoe"'],
    ["no source", `    conference: { by: 2024-10-25 }`, "source"],
    ["a key that is none", `    conference: { due: 2024-10-25, ${source} }`, 'has no key "due"'],
  ])("is refused with its line for %s", (_, entry, reason) => {
    const [first = ""] = problems(`published:\n  2024-25:\n${entry}`);
    expect(first).toContain(reason);
    expect(first).toMatch(/^1[0-2]: /);
  });

  it("holds in what extends the policy, unless the rule was replaced there", () => {
    const published = `published:\n  2024-25:\n    conference: { by: 2024-10-25, ${source} }`;
    const heir = (rules: string) => ({
      file: "heir/2014-07-01.yaml",
      text: `policy: heir\ntitle: Heir\nextends: [base]\nedition: { from: 2014-07-01 }\ncovers: { unit: c }\n${rules}`,
    });
    const of = (rules: string) =>
      loadPolicies([base(published), heir(rules)]).library.edition("heir@2014-07-01")?.published;
    expect(of("")?.["2024-25"]).toHaveProperty("conference");
    const own = `rules:
  conference:
    duty: { effect: warn, who: supervisor, must: conference-held, each: cycle, by: { date: 10-15 } }
    source: { document: page, place: p, says: s }
`;
    expect(of(own)).toEqual({});
  });
});
