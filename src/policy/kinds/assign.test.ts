import { describe, expect, it } from "vitest";
import { fact, judge, only, rule } from "../given.ts";

const proposal = (plan: string) => fact("plan-proposed", "2025-11-03", { is: { plan }, ids: { plan: "p" } });

describe("the plan that belongs to a bargaining unit", () => {
  const named = (rows: unknown, otherwise?: string) =>
    rule("assign", "block", { what: "plan", rows, ...(otherwise ? { otherwise } : {}) });
  const rows = [
    { for: { unit: "certified" }, use: "pip" },
    { for: { unit: "esp" }, use: ["pgp", "fap"] },
  ];

  it("may be proposed, another one may not", () => {
    expect(only(judge(named(rows), [], { proposed: [proposal("pgp")] })).state).toBe("done");
    expect(only(judge(named(rows), [], { proposed: [proposal("fap")] })).state).toBe("done");
    expect(only(judge(named(rows), [], { proposed: [proposal("pip")] }))).toMatchObject({
      state: "blocked",
      because: [{ key: "assign.other", with: { has: "pip", use: ["pgp", "fap"] } }],
    });
  });

  it("cannot be told where no row fits, or an attribute is missing", () => {
    expect(
      only(judge(named([{ for: { unit: "certified" }, use: "pip" }]), [], { proposed: [proposal("pgp")] })).missing[0],
    ).toMatchObject({ key: "missing.row" });
    expect(
      only(judge(named([{ for: { "job-title": "cook" }, use: "pgp" }]), [], { proposed: [proposal("pgp")] }))
        .missing[0],
    ).toMatchObject({ key: "missing.person" });
  });

  it("does not change when rows that exclude each other change places", () => {
    for (const plan of ["pip", "pgp"]) {
      const [one, other] = [rows, rows.toReversed()].map(
        (order) => only(judge(named(order), [], { proposed: [proposal(plan)] })).state,
      );
      expect(one).toBe(other);
    }
  });
});

describe("the policy of a unit", () => {
  it("is the one the year is pinned to", () => {
    const policy = (use: string) =>
      judge(rule("assign", "block", { what: "policy", rows: [{ for: { unit: "esp" }, use }] }), []).find(
        ({ occasion }) => occasion.id === "year",
      );
    expect(policy("policy")).toMatchObject({ state: "done" });
    expect(policy("other-policy")).toMatchObject({ state: "done-otherwise" });
  });
});
