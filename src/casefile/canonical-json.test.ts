import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { canonicalJson } from "./canonical-json.ts";

describe("the one text of a value", () => {
  it("sorts keys by code unit and leaves out white space and what is undefined", () => {
    expect(canonicalJson({ b: 1, a: [true, null, "x"], é: 0, B: undefined, "€": {} })).toBe(
      '{"a":[true,null,"x"],"b":1,"é":0,"€":{}}',
    );
  });

  it("writes numbers and escapes as RFC 8785 does", () => {
    expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27])).toBe(
      "[333333333.3333333,1e+30,4.5,0.002,1e-27]",
    );
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it("writes a day as its ISO text", () => {
    expect(canonicalJson({ on: day("2026-10-05") })).toBe('{"on":"2026-10-05"}');
  });

  it("keeps text as it was written, composed or not", () => {
    expect(canonicalJson("é")).not.toBe(canonicalJson("e\u0301"));
  });

  it.each([
    [Number.NaN],
    [() => 1],
    [undefined],
    [[undefined]],
    ["\ud800"],
    [{ "\udc00": 1 }],
    [10n],
    [new Map([["a", 1]])],
  ])("refuses what JSON cannot hold: %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
