import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { answersIn, longestText, readEntryDay, type Answers, type Typed } from "./index.ts";

const typed = (fields: Readonly<Record<string, string | readonly string[]>>): Typed =>
  new Map(Object.entries(fields).map(([field, value]) => [field, [value].flat()]));

/** What one question reads, and what there is to put right. */
const ask = <Value>(fields: Parameters<typeof typed>[0], question: (answers: Answers) => Value) => {
  const answers = answersIn(typed(fields));
  const value = question(answers);
  const read = answers.finish(value);
  return { value, errors: read.ok ? [] : read.errors.map(({ key }) => key) };
};

describe("A text", () => {
  it("is trimmed, with line ends as one character", () => {
    expect(ask({ words: "  First\r\nsecond \n" }, (a) => a.text("words"))).toEqual({
      value: "First\nsecond",
      errors: [],
    });
  });
  it.each(["", "   ", "\n\r\n\t"])("%j is missing, unless it may be left out", (words) => {
    expect(ask({ words }, (a) => a.text("words")).errors).toEqual(["missing"]);
    expect(ask({ words }, (a) => a.text("words", { optional: true })).errors).toEqual([]);
  });
  it("may be as long as the limit and no longer", () => {
    expect(ask({ words: "a".repeat(longestText) }, (a) => a.text("words")).errors).toEqual([]);
    expect(ask({ words: "a".repeat(longestText + 1) }, (a) => a.text("words")).errors).toEqual(["too-long"]);
    expect(ask({ words: "abcd" }, (a) => a.text("words", { most: 3 })).errors).toEqual(["too-long"]);
  });
  it("sent twice counts as it came first", () => {
    expect(ask({ words: ["one", "two"] }, (a) => a.text("words")).value).toBe("one");
  });
});

describe("A day", () => {
  const bounds = { earliest: day("2026-09-01"), latest: day("2026-11-16") };
  it.each([
    ["2026-11-16", []],
    ["2026-09-01", []],
    ["", ["missing"]],
    ["2026-11-17", ["day-after-today"]],
    ["9999-12-31", ["day-after-today"]],
    ["2026-08-31", ["before-day"]],
    ["2026-02-30", ["no-such-day"]],
    ["2025-02-29", ["no-such-day"]],
    ["0000-00-00", ["no-such-day"]],
    ["2026-13-01", ["no-such-day"]],
    ["16 November", ["not-a-date"]],
    ["2026-11-16T00:00Z", ["not-a-date"]],
    ["-271821-04-19", ["not-a-date"]],
    ["٢٠٢٦-١١-١٦", ["not-a-date"]],
    ["1e309", ["not-a-date"]],
  ])("%j between 1 September and today: %j", (on, errors) => {
    expect(ask({ on }, (a) => a.day("on", bounds)).errors).toEqual(errors);
  });
  it("that may be left out is nothing when left out, and is judged when given", () => {
    expect(ask({}, (a) => a.optionalDay("on"))).toEqual({ value: undefined, errors: [] });
    expect(ask({ on: "2026-02-30" }, (a) => a.optionalDay("on")).errors).toEqual(["no-such-day"]);
  });
});

describe("A choice", () => {
  const ways = ["talk", "writing"] as const;
  it.each([
    ["talk", []],
    ["", ["choose-one"]],
    ["Talk", ["not-a-choice"]],
    ["constructor", ["not-a-choice"]],
  ])("%j among two: %j", (how, errors) => {
    expect(ask({ how }, (a) => a.choice("how", ways)).errors).toEqual(errors);
  });
  it("of several keeps the order offered, counts each once, and refuses what was not offered", () => {
    const several = (also: readonly string[], least = 0) => ask({ also }, (a) => a.choices("also", ways, { least }));
    expect(several(["writing", "talk", "talk"])).toEqual({ value: ["talk", "writing"], errors: [] });
    expect(several(["talk", "shouting"]).errors).toEqual(["not-a-choice"]);
    expect(several([], 1).errors).toEqual(["need-one"]);
  });
  it("ticked or not", () => {
    expect(ask({ yes: "on" }, (a) => a.ticked("yes")).value).toBe(true);
    expect(ask({}, (a) => a.ticked("yes")).value).toBe(false);
  });
});

describe("Whatever is typed", () => {
  it("is read or put right, field by field in the order asked, and never throws", () => {
    const anything = fc.dictionary(
      fc.constantFrom("words", "on", "how", "also"),
      fc.array(fc.string({ unit: "binary" })),
    );
    fc.assert(
      fc.property(anything, (fields) => {
        const answers = answersIn(typed(fields));
        const input = {
          words: answers.text("words"),
          on: answers.day("on"),
          how: answers.choice("how", ["talk", "writing"]),
          also: answers.choices("also", ["helper"]),
        };
        const read = answers.finish(input);
        const order = ["words", "on", "how", "also"];
        if (read.ok) expect(read.input).toBe(input);
        else {
          const found = read.errors.map(({ field }) => order.indexOf(field));
          expect(found).toEqual([...found].sort((a, b) => a - b));
          expect(found.length).toBeGreaterThan(0);
        }
      }),
    );
  });
  it("under a prefix is gathered by what follows it, even where that is a name every object has", () => {
    const reasons = ask({ "reason:a": " why ", "reason:b": " ", "reason:__proto__": "no" }, (a) =>
      a.under("reason:"),
    ).value;
    expect(Object.entries(reasons)).toEqual([
      ["a", "why"],
      ["__proto__", "no"],
    ]);
  });
});

describe("A day something happened", () => {
  const today = day("2026-11-16");
  const on = (fields: Readonly<Record<string, string>>, within?: number) =>
    ask(fields, (a) => readEntryDay(a, { field: "on", today, ...(within === undefined ? {} : { within }) }));

  it.each([
    ["2026-11-16", []],
    ["2026-11-13", []],
    ["2026-11-12", ["missing"]],
    ["2026-11-17", ["day-after-today"]],
    ["2026-02-30", ["no-such-day"]],
    ["", ["missing"]],
  ])("entered on November 16, %j asks to put right %j", (entered, errors) => {
    expect(on({ on: entered }).errors).toEqual(errors);
  });
  it("keeps the reason where it is late, and drops one nobody asked for", () => {
    expect(on({ on: "2026-11-02", "late-reason": "Notes on paper." }).value.lateReason).toBe("Notes on paper.");
    expect(on({ on: "2026-11-16", "late-reason": "Notes on paper." }).value).toEqual({ day: today });
  });
  it("that counts from the very day asks for the reason a day later", () => {
    expect(on({ on: "2026-11-15" }, 0).errors).toEqual(["missing"]);
    expect(on({ on: "2026-11-16" }, 0).errors).toEqual([]);
  });
});
