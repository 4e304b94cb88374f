import { expect, test } from "vitest";
import { policies } from "../district.fixture.ts";
import { agreement } from "./view-model.ts";

test.each(policies.all().map((edition) => [edition.id, edition] as const))(
  "every rule of %s is said once, with a source",
  (_, edition) => {
    const rules = agreement(edition).sections.flatMap((section) => section.rules);
    expect(rules.map(({ id }) => id).sort()).toEqual(edition.rules.map(({ id }) => id).sort());
    for (const rule of rules) {
      expect(rule.said.sentence).not.toBe("");
      expect(rule.sources.length).toBeGreaterThan(0);
    }
  },
);

test("where the agreement is silent, the district’s value stands beside what it does not say, and which rules use it", () => {
  const edition = policies.edition("mo-certified-1091@2023-07-01");
  const setting = edition && agreement(edition).settings.find(({ name }) => name === "longest-plan");
  expect(setting).toEqual({
    name: "longest-plan",
    silent: "When a plan is never-ending",
    value: "12 months",
    changedHere: false,
    usedBy: [{ id: "not-never-ending", label: "not never ending" }],
  });
});
