import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitted } from "../a-plan.fixture.ts";
import { cellName, readSection } from "./read-section.ts";
import type { Section } from "../form/fitted-form.ts";

const section = (name: string, type = "plan") =>
  fitted(type).sections.find((candidate) => candidate.name === name) as Section;
const typed = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  new Map(Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? [value] : value]));
const text = fc.string({ unit: "grapheme" }).map((raw) => raw.replaceAll("\r", ""));

describe("what was typed in a section", () => {
  test("comes back as it was typed, whatever it is, except for line ends", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(readSection(section("rationale"), typed({ rationale: words }))).toEqual({ rationale: words });
      }),
    );
    expect(readSection(section("rationale"), typed({ rationale: "a\r\nb" }))).toEqual({ rationale: "a\nb" });
  });

  test("rows keep their ids, order and every cell", () => {
    const row = fc.record({
      id: fc.stringMatching(/^r\d{1,4}$/),
      text: text.filter((words) => words.trim() !== ""),
      measure: text,
      "target-dates": text,
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 5 }), (rows) => {
        const fields = Object.fromEntries(
          rows.flatMap(({ id, ...cells }) =>
            Object.entries(cells).map(([column, value]) => [cellName("targets", id, column), value]),
          ),
        );
        expect(readSection(section("targets"), typed(fields))).toEqual({ targets: rows });
      }),
    );
  });

  test("a row left wholly blank is not kept, nor one that was removed", () => {
    const fields = {
      "targets.r1.text": " ",
      "targets.r2.text": "Two",
      "targets.r3.text": "Three",
      remove: "targets.r3",
    };
    expect(readSection(section("targets"), typed(fields))).toEqual({
      targets: [{ id: "r2", text: "Two", measure: "", "target-dates": "" }],
    });
  });

  test("several matters may be picked", () => {
    expect(
      readSection(section("focus"), typed({ focus: ["indicator:4.1", "indicator:4.2", "indicator:4.1"] })),
    ).toEqual({ focus: ["indicator:4.1", "indicator:4.2"] });
  });

  test("marks are read by their matter, though its code has a dot", () => {
    expect(
      readSection(
        section("ratings", "summative"),
        typed({ "ratings.indicator:4.2.value": "meets", "ratings.indicator:4.2.words": "Plan book" }),
      ),
    ).toEqual({
      ratings: [{ id: "indicator:4.2", value: "meets", words: "Plan book" }],
    });
  });
});
