import fc from "fast-check";
import { expect, test } from "vitest";
import { coach } from "./index.ts";

const pieces = fc.constantFrom(
  "Submit",
  "improve",
  "on time",
  "each week",
  "5",
  "80%",
  "Standard 4",
  "by May 15",
  "the log",
  "and",
  ",",
  ".",
  "who",
  "7:15 a.m.",
  "’",
  "-",
  "no later than",
);
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(pieces, { maxLength: 20 }).map((each) => each.join(" ")),
);

test("given any text, then every note lies within it, in order, and the answer is the same twice", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const coached = coach(text);
      expect(coach(text)).toEqual(coached);
      const starts = coached.findings.map(({ span: [from, to] }) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(text.length);
        return from;
      });
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
  );
});

test("given any text that cannot be judged, then the coach says what is missing", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { measurable, missing } = coach(text);
      fc.pre(!measurable && /\p{L}/u.test(text));
      expect(missing.some((each) => each === "act" || each === "threshold")).toBe(true);
    }),
  );
});
