import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPolicies } from "./check.ts";
import { sectionNames } from "./load-names.ts";
import { ruleKindNames } from "./rule.ts";
import { neededWords } from "./schema.ts";
import { factNames, roles } from "./vocabulary.ts";

const page = readFileSync(new URL("../../docs/how-to/add-a-policy.md", import.meta.url), "utf8");
const block = (info: string): string => new RegExp(`\`\`\`yaml ${info}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";
const texts = {
  policies: [{ file: "cedar-support/2026-07-01.yaml", text: block("policy") }],
  examples: [{ file: "cedar-support/2026-07-01.examples.yaml", text: block("examples") }],
};

describe("the how-to", () => {
  test("holds a policy and examples that pass the check as they stand", () => {
    const { policies, problems } = checkPolicies(texts);
    expect(problems).toEqual([]);
    expect(policies).toMatchObject([{ rules: 5, cited: 5, exercised: 5, examples: 3, oneSided: [] }]);
  });

  test("holds local settings that fit its policy", () => {
    const local = {
      file: "local-settings.yaml",
      text: "cedar-support:\n  outcome-by: { after: plan-end, count: 10, unit: work-days }\n",
    };
    expect(page).toContain(local.text);
    expect(checkPolicies({ ...texts, localSettings: local }).problems).toEqual([]);
  });

  test.each([
    ["kind of rule", ruleKindNames],
    ["role", roles],
    ["section", [...sectionNames]],
    ["word a policy needs", neededWords],
    [
      "fact",
      factNames.filter((name) => !["history-entered", "helper-joined"].includes(name) && !name.startsWith("document-")),
    ],
  ])("names every %s", (_, names) => {
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});
