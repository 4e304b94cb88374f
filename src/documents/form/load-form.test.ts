import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { formLibrary } from "./form-library.ts";
import { loadForm } from "./load-form.ts";

const lines = [
  "form: ddf",
  "edition: { from: 2026-07-01 }",
  'title: "{ddf}"',
  "sections:",
  "  problem:",
  "    title: What was seen",
  "    by: [supervisor]",
  "    shown: always",
  "    fields:",
  "      problem: { kind: long-text, label: What was seen }",
];
const load = (text: readonly string[], file = "ddf/2026-07-01.yaml") => loadForm({ file, text: text.join("\n") });
const problemsOf = (text: readonly string[], file?: string) => {
  const loaded = load(text, file);
  return loaded.ok ? [] : loaded.problems.map(({ line, reason }) => `${line}: ${reason}`);
};

describe("a form file", () => {
  test("loads under its type and first day", () => {
    expect(load(lines)).toMatchObject({ ok: true, form: { id: "ddf@2026-07-01" } });
  });

  test.each([
    ["a key no form has", [...lines, "flow: next-page"], /^11: .*flow/],
    [
      "a field kind that does not exist",
      [...lines.slice(0, 9), "      problem: { kind: formula, label: Sum }"],
      /^10: /,
    ],
    ["a writer nobody is", lines.map((line) => line.replace("[supervisor]", "[wizard]")), /^7: /],
    [
      "a day that does not exist",
      lines.map((line) => line.replace("2026-07-01", "2026-02-30")),
      /^2: There is no day 2026-02-30/,
    ],
    [
      "a condition that leads nowhere",
      [...lines.slice(0, 8), "    shown-when: talk.held = yes", ...lines.slice(8)],
      /^9: This form has no field talk.held/,
    ],
    [
      "a choice without answers",
      [...lines, "      how: { kind: choice, label: How }"],
      /^11: A choice has either options/,
    ],
    ["no YAML", ["form: [ddf"], /^\d+: /],
  ])("is refused with its line for %s", (_, text, reason) => {
    expect(problemsOf(text).join("\n")).toMatch(reason);
  });

  test("is refused where its name does not fit its content", () => {
    expect(problemsOf(lines, "notice/2026-07-01.yaml")).toEqual(["1: This form belongs in ddf/2026-07-01.yaml."]);
  });
});

describe("the form library", () => {
  const later = lines.map((line) => line.replace("2026-07-01", "2027-07-01"));
  const files = [
    { file: "ddf/2026-07-01.yaml", text: lines.join("\n") },
    { file: "ddf/2027-07-01.yaml", text: later.join("\n") },
  ];

  test("answers with the edition in force that day, and none before the first", () => {
    const library = formLibrary(files);
    expect(library.form("ddf", day("2027-06-30"))?.id).toBe("ddf@2026-07-01");
    expect(library.form("ddf", day("2027-07-01"))?.id).toBe("ddf@2027-07-01");
    expect(library.form("ddf", day("2026-06-30"))).toBeUndefined();
    expect(library.all()).toHaveLength(2);
  });

  test("given a file that no longer loads, keeps the last good edition and tells the problem", () => {
    const before = formLibrary(files);
    const after = formLibrary([{ file: "ddf/2026-07-01.yaml", text: "form: [" }, files[1]!], before);
    expect(after.byId("ddf@2026-07-01")).toEqual(before.byId("ddf@2026-07-01"));
    expect(after.problems.map(({ file }) => file)).toContain("ddf/2026-07-01.yaml");
  });

  test("a file that never loaded is told and not there", () => {
    const library = formLibrary([{ file: "ddf/2026-07-01.yaml", text: "" }]);
    expect(library.all()).toEqual([]);
    expect(library.problems).toHaveLength(1);
  });
});
