import { describe, expect, it } from "vitest";
import { aPlan, fact, judge, only, rule } from "../given.ts";

describe("a second plan, which needs the supervisor's own supervisor", () => {
  const several = rule(
    "gate",
    "block",
    { act: "plan-issued", needs: [{ fact: "second-level-involved", same: ["plan"] }] },
    { onlyIf: { "any-of": [{ open: "plan" }, { fact: "plan-issued", same: ["cycle"] }] } },
  );
  const first = aPlan("first", "2", { issued: "2025-10-01", started: "2025-10-02" });
  const second = fact("plan-issued", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "second" }, on: "4" });
  const stateOf = (facts: Parameters<typeof judge>[1], plan: string) =>
    judge(several, facts).find(({ occasion }) => occasion.plan === plan)?.state;

  it("waits for the review, while the first one did not need any", () => {
    expect(only(judge(several, first, { proposed: [second] })).state).toBe("blocked");
    expect(stateOf([...first, second], "first")).toBe("not-needed");
    expect(stateOf([...first, second], "second")).toBe("done-otherwise");
  });

  it("is satisfied by a review of that plan only", () => {
    const reviewed = (plan: string) =>
      fact("second-level-involved", "2025-11-02", { is: { how: "reviewed" }, ids: { plan }, by: "second-level" });
    expect(only(judge(several, [...first, reviewed("second")], { proposed: [second] })).state).toBe("done");
    expect(only(judge(several, [...first, reviewed("first")], { proposed: [second] })).state).toBe("blocked");
  });

  it("is not needed where the first was closed in the year before", () => {
    const old = aPlan("old", "2", { issued: "2025-03-03", started: "2025-03-04" }, { cycle: "last-year" });
    const closed = fact("plan-closed", "2025-05-20", {
      is: { plan: "pgp", outcome: "met" },
      ids: { plan: "old" },
      cycle: "last-year",
    });
    expect(only(judge(several, [...old, closed], { proposed: [second] })).state).toBe("not-needed");
    expect(only(judge(several, old, { proposed: [second] })).state).toBe("blocked");
  });

  it("of two issued on one day is the one recorded later", () => {
    const sameDay = aPlan("first", "2", { issued: "2025-11-03", started: "2025-11-03" });
    expect(stateOf([...sameDay, second], "first")).toBe("not-needed");
    expect(stateOf([...sameDay, second], "second")).toBe("done-otherwise");
  });

  it("does not make a new version of the first plan a second plan", () => {
    const anew = fact("plan-issued", "2025-12-01", {
      is: { plan: "pgp", version: 2 },
      ids: { plan: "first" },
      on: "2",
    });
    expect(only(judge(several, [...first, second], { proposed: [anew] })).state).toBe("not-needed");
  });

  it("is no second plan beside a development plan", () => {
    const growth = aPlan(
      "idp",
      "2",
      { issued: "2025-09-01", started: "2025-09-01" },
      { type: "idp", cycle: "last-year" },
    );
    expect(only(judge(several, growth, { proposed: [second] })).state).toBe("not-needed");
  });
});
