import { describe, expect, test } from "vitest";
import { aRule, aTeacher, anEdition } from "../edition.fixture.ts";
import { fitForm } from "./fit-form.ts";
import type { FormDefinition } from "./schema.ts";

const plan: FormDefinition = {
  id: "plan@2026-07-01",
  form: "plan",
  edition: { from: "2026-07-01" },
  title: "{plan}",
  sections: {
    focus: {
      title: "{Focus}",
      by: ["supervisor"],
      shown: "always",
      fields: { focus: { kind: "focus", label: "Which {focus}?" } },
    },
    rationale: {
      title: "Rationale",
      by: ["employee", "supervisor"],
      shown: "when-the-policy-asks",
      fields: { rationale: { kind: "long-text", label: "Rationale" } },
    },
    strategies: {
      title: "Strategies",
      by: ["employee", "supervisor"],
      shown: "always",
      fields: {
        strategies: {
          kind: "rows",
          label: "Strategies",
          row: "Strategy",
          part: "strategy",
          columns: {
            whose: {
              kind: "choice",
              label: "Who",
              options: [
                { value: "supervisor", label: "{Supervisor}" },
                { value: "students", label: "Students", "if-asked": "student-responsibilities" },
              ],
            },
            text: { kind: "text", label: "What" },
          },
        },
      },
    },
    mark: {
      title: "Mark",
      by: ["supervisor"],
      shown: "when-the-policy-asks",
      fields: { mark: { kind: "rating", label: "Mark", from: "rating-given.value", each: "overall" } },
    },
  },
};

const content = (id: string, parameters: object, more = {}) =>
  aRule(id, "content", { document: { name: "plan" }, ...parameters }, more);
const fit = (rules: Parameters<typeof anEdition>[0], more: Parameters<typeof anEdition>[1] = {}, kind?: string) =>
  fitForm(plan, {
    edition: anEdition(rules, more),
    cycle: aTeacher,
    rubric: [],
    ...(kind === undefined ? {} : { plan: kind }),
  });
const names = (form: ReturnType<typeof fit>) => form.sections.map(({ name }) => name);

describe("a form fitted to an agreement", () => {
  test("speaks the agreement's words, with a capital where the form asks for one", () => {
    const form = fit([]);
    expect(form.title).toBe("Professional Improvement Plan");
    expect(form.sections[0]).toMatchObject({ title: "Indicator", fields: [{ label: "Which indicator?" }] });
  });

  test("what is marked goes by the rubric's kind, also where a plan's focus has another name", () => {
    const marks = { ...plan, title: "Mark on each {rated}" };
    const title = (rubric: Parameters<typeof fitForm>[1]["rubric"]) =>
      fitForm(marks, { edition: anEdition([], { words: { focus: "area for growth" } }), cycle: aTeacher, rubric })
        .title;
    expect(title([{ kind: "criterion", code: "1", title: "Daily round" }])).toBe("Mark on each criterion");
    expect(title([])).toBe("Mark on each area for growth");
  });

  test("a word the agreement does not bring stays a plain word", () => {
    expect(fit([], { words: {} }).sections[0]?.title).toBe("Focus");
  });

  test("given no rule that asks for it, a section that waits to be asked for is not there", () => {
    expect(names(fit([]))).toEqual(["focus", "strategies"]);
  });

  test("given a rule that requires or offers it, it is there with the rule", () => {
    const required = fit([content("rationale", { sections: [{ section: "rationale" }] })]);
    expect(required.sections.find(({ name }) => name === "rationale")?.asked).toMatchObject({
      asked: "required",
      rules: [{ id: "rationale" }],
    });
    expect(names(fit([content("rationale", { optional: ["rationale"] })]))).toContain("rationale");
  });

  test("a rule for other people, another document or another plan changes nothing", () => {
    const sections = { sections: [{ section: "rationale" }] };
    expect(names(fit([content("r", sections, { for: { "job-class": "custodian" } })]))).not.toContain("rationale");
    expect(names(fit([aRule("r", "content", { document: { name: "ddf" }, ...sections })]))).not.toContain("rationale");
    expect(
      names(fit([content("r", { document: { name: "plan", where: { plan: ["fap"] } }, ...sections })], {}, "pip")),
    ).not.toContain("rationale");
    expect(
      names(fit([content("r", { document: { name: "plan", where: { plan: ["fap"] } }, ...sections })], {}, "fap")),
    ).toContain("rationale");
  });

  test("a section the agreement never wants is not there, even one that is always shown", () => {
    expect(names(fit([content("never", { never: ["strategies"] })]))).not.toContain("strategies");
  });

  test("an option that answers a section is offered only where the agreement knows that section", () => {
    const whose = (form: ReturnType<typeof fit>) => {
      const field = form.sections.find(({ name }) => name === "strategies")?.fields[0];
      const column = field?.kind === "rows" ? field.columns[0] : undefined;
      return column?.kind === "choice" ? column.options.map(({ value }) => value) : [];
    };
    expect(whose(fit([]))).toEqual(["supervisor"]);
    expect(whose(fit([content("students", { optional: ["student-responsibilities"] })]))).toEqual([
      "supervisor",
      "students",
    ]);
  });

  test("a section no form knows is added as one text, titled as the agreement calls it", () => {
    const form = fit([content("bus", { sections: [{ section: "bus-times" }] })], {
      sections: { "bus-times": "Times of the bus" },
    });
    expect(form.sections.at(-1)).toMatchObject({
      name: "bus-times",
      title: "Times of the bus",
      by: ["supervisor", "employee"],
      fields: [{ kind: "long-text" }],
    });
    expect(names(fit([content("students", { optional: ["student-responsibilities"] })]))).not.toContain(
      "student-responsibilities",
    );
  });

  test("marks are the agreement's own, in its order and words; without them there is no such question", () => {
    const form = fit([
      aRule("marks", "choices", {
        of: "rating-given.value",
        allowed: ["meets", "improvement-needed"],
        words: { meets: "Meets Expectations" },
      }),
    ]);
    expect(form.sections.find(({ name }) => name === "mark")?.fields[0]).toMatchObject({
      options: [
        { value: "meets", label: "Meets Expectations" },
        { value: "improvement-needed", label: "Improvement needed" },
      ],
    });
  });
});
