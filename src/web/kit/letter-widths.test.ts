import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrap } from "./letter-widths.ts";

describe("lines of a label", () => {
  test("are never wider than asked, unless a single letter is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        for (const line of wrap(text, 15, width)) {
          if (line.length > 2) expect(textWidth(line, 15)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test("keep every letter in order", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(wrap(text, 15, 60).join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      }),
    );
  });

  test("break between words", () => {
    expect(wrap("Asked for a representative", 15, 120)).toEqual(["Asked for a", "representative"]);
  });
});
