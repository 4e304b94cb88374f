import { describe, expect, it } from "vitest";
import { fact, focusOn, judge, only, rule } from "../given.ts";
import { ruleKinds } from "./index.ts";

describe("a recommendation that is one of two", () => {
  const recommendations = rule("choices", "block", {
    of: "recommendation-made.value",
    allowed: ["recommended", "not-recommended"],
    "with-reason": ["not-recommended"],
  });
  const made = (value: string, ground?: string) =>
    fact("recommendation-made", "2026-03-09", { is: { value, ...(ground ? { ground } : {}) } });

  it("may be either, and nothing else", () => {
    expect(only(judge(recommendations, [], { proposed: [made("recommended")] })).state).toBe("done");
    expect(only(judge(recommendations, [], { proposed: [made("undecided")] }))).toMatchObject({
      state: "blocked",
      because: [{ key: "choices.not-allowed", with: { value: "undecided" } }],
    });
    expect(only(judge(recommendations, [made("undecided")])).state).toBe("done-otherwise");
  });

  it("against re-employment needs a reason", () => {
    expect(only(judge(recommendations, [], { proposed: [made("not-recommended")] })).missing[0]).toMatchObject({
      key: "missing.reason",
    });
    expect(
      only(judge(recommendations, [], { proposed: [made("not-recommended", "The plan's target was not met.")] })).state,
    ).toBe("done");
  });
});

describe("the kinds of focus a plan may have", () => {
  it("are judged for every focus", () => {
    const kinds = rule("choices", "block", { of: "focus.kind", allowed: ["indicator", "criterion"] });
    const plan = (...kind: Parameters<typeof focusOn>[1][]) => ({
      ...fact("plan-proposed", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "p" } }),
      focus: kind.map((each, i) => focusOn(String(i), each)),
    });
    expect(only(judge(kinds, [], { proposed: [plan("criterion")] })).state).toBe("done");
    expect(only(judge(kinds, [], { proposed: [plan("criterion", "domain")] })).state).toBe("blocked");
  });
});

describe("a scale that does not hang together", () => {
  it("is refused: a group of values that are not on it, or named like one of them", () => {
    const scale = (groups: Readonly<Record<string, readonly string[]>>) =>
      ruleKinds.choices.parameters.safeParse({ of: "rating-given.value", allowed: ["good", "poor"], groups }).success;
    expect(scale({ low: ["poor"] })).toBe(true);
    expect(scale({ low: ["awful"] })).toBe(false);
    expect(scale({ good: ["good"] })).toBe(false);
  });
});
