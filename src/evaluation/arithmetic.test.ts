import { describe, expect, test } from "vitest";
import { hashOf, focusKey, type FormValues } from "../documents/index.ts";
import { digest } from "../plans/file-in-writing.fixture.ts";
import type { Rule } from "../policy/index.ts";
import { arithmeticOf, arithmeticRows, sayArithmetic } from "./arithmetic.ts";
import { withArithmetic } from "./with-arithmetic.ts";
import { yearUnder } from "./year-file.fixture.ts";

const file = yearUnder("mo-esp-107", { unit: "esp", "job-class": "support" });
const [cycle] = file.file().cycles;
if (!cycle) throw new Error("no cycle");

/** Each criterion met is 3 points, else 1; the second counts twice; 2.5 and better meets, and two low marks never do. */
const rule: Rule = {
  id: "adds-up",
  kind: "counts-as",
  effect: "warn",
  parameters: {
    "rolls-up": {
      evaluation: "summative",
      marks: "criterion",
      grouped: false,
      points: { "meets-expectations": 3, "improvement-needed": 1 },
      weights: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [String(at + 1), at === 1 ? 2 : 1])),
      round: 1,
      bands: [{ "at-least": 2.5, is: "meets-expectations" }, { is: "improvement-needed" }],
      limits: [{ marks: ["improvement-needed"], "at-least": 2, "no-better-than": "improvement-needed" }],
    },
  },
  fixed: false,
  source: [{ document: "form", title: "Form", place: "foot", says: "The marks add up.", local: false }],
  settings: [],
  at: { file: "", line: 1 },
};
const edition = { ...file.edition, rules: [...file.edition.rules, rule] };
const form = file.form("summative");
const foci = form.sections
  .flatMap(({ fields }) => fields)
  .flatMap((field) => (field.kind === "rating" ? (field.foci ?? []) : []));

const marked = (low: readonly string[], open: readonly string[] = [], overall = ""): FormValues => ({
  ratings: {
    ratings: foci
      .filter(({ code }) => !open.includes(code))
      .map((focus) => ({
        id: focusKey(focus),
        value: low.includes(focus.code) ? "improvement-needed" : "meets-expectations",
      })),
  },
  overall: { overall, why: "" },
});
const worked = (values: FormValues) => {
  const arithmetic = arithmeticOf(form, values, { edition, cycle });
  if (!arithmetic) throw new Error("no arithmetic");
  return arithmetic;
};

describe("how marks add up", () => {
  test("each line says what, mark, points, weight and product, and the sums stand under them", () => {
    const { rows, sums } = arithmeticRows(worked(marked(["2"])));
    expect(rows[0]).toEqual(["1 Punctuality", "Meets Expectations", "3", "1", "3"]);
    expect(rows[1]).toEqual(["2 Attendance", "Improvement Needed to Meet Expectations", "1", "2", "2"]);
    expect(sums).toEqual(["Sum", "", "", "11", "29"]);
  });

  test("the sums come to a score, its band and the overall mark, rounded where the agreement rounds", () => {
    expect(sayArithmetic(worked(marked(["2"])))).toEqual([
      expect.stringMatching(/^29 divided by 11 is 2\.6, which is 2\.63\d* before rounding\.$/),
      "That lies in the band of “Meets Expectations”.",
      "The overall mark is “Meets Expectations”.",
    ]);
  });

  test("given as many low marks as the agreement limits, then it says how many and what they allow at best", () => {
    expect(sayArithmetic(worked(marked(["1", "3"]))).join(" ")).toContain(
      "2 of the marks are “Improvement Needed to Meet Expectations”: the overall mark is then no better than “Improvement Needed to Meet Expectations”.",
    );
  });

  test("given marks are missing, then it cannot be said yet, and which ones they are is", () => {
    expect(sayArithmetic(worked(marked([], ["4", "9"])))).toEqual(["Cannot say yet: marks are missing on 4, 9."]);
  });

  test("given another overall mark was chosen, then both are said", () => {
    expect(sayArithmetic(worked(marked([], [], "improvement-needed"))).at(-1)).toBe(
      "The marks come to “Meets Expectations”. The overall mark chosen is “Improvement Needed to Meet Expectations”; no reason stands beside it yet.",
    );
    const explained = { ...marked([]), overall: { overall: "improvement-needed", why: "Two absences in one week." } };
    expect(sayArithmetic(worked(explained)).at(-1)).toContain("; the reason stands beside it.");
  });

  test("an agreement that adds nothing up, or a report it says nothing about, has no arithmetic", () => {
    expect(arithmeticOf(form, marked([]), { edition: file.edition, cycle })).toBeUndefined();
    expect(arithmeticOf(file.form("mid-year"), marked([]), { edition, cycle })).toBeUndefined();
  });

  test("a report given with it holds it among its closed words, after the overall mark, and under its fingerprint", () => {
    const sealed = file.sealed("summative", "summative-c1", marked(["2"], [], "meets-expectations"));
    const given = withArithmetic(sealed, worked(marked(["2"])), digest);
    const names = given.frozen.sections.map(({ name }) => name);
    expect(names.indexOf("arithmetic")).toBe(names.indexOf("overall") + 1);
    expect(given.hash).toBe(hashOf(given.frozen, digest));
    expect(given.hash).not.toBe(sealed.hash);
  });
});
