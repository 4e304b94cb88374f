import { describe, expect, it } from "vitest";
import { longestText } from "../answers/index.ts";
import { isTooLong, reasonsIn, typedReasons } from "./reasons.ts";
import type { Rule } from "../policy/index.ts";

const edition = { rules: [{ id: "talk-first" }, { id: "two-weeks" }] as unknown as readonly Rule[] };
const typed = (fields: Readonly<Record<string, string>>) =>
  new Map(Object.entries(fields).map(([field, value]) => [field, [value]]));

describe("Reasons for going on", () => {
  it("are kept by rule, trimmed, and only for rules this agreement has", () => {
    const given = typed({
      "reason:talk-first": " She was ill. ",
      "reason:two-weeks": "  ",
      "reason:invented": "x",
      words: "y",
    });
    expect(reasonsIn(given, edition)).toEqual({ "talk-first": "She was ill." });
  });

  it("longer than what is kept are asked for again", () => {
    const given = typed({
      "reason:talk-first": "a".repeat(longestText + 1),
      "reason:two-weeks": "a".repeat(longestText),
    });
    expect(isTooLong(given, "talk-first")).toBe(true);
    expect(Object.keys(reasonsIn(given, edition))).toEqual(["two-weeks"]);
  });

  it("are carried along by a page that does not ask for them", () => {
    const given = typed({ "reason:talk-first": "She was ill.", words: "y" });
    expect([...typedReasons(given)]).toEqual([["reason:talk-first", ["She was ill."]]]);
  });
});
