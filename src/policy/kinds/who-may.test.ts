import { describe, expect, it } from "vitest";
import { aPlan, fact, judge, keys, only, rule } from "../given.ts";

describe("a plan that employee and supervisor may propose", () => {
  const either = rule("who-may", "block", { act: "plan-proposed", may: ["employee", "supervisor"] });
  const proposal = (by: "employee" | "coworker" | "nobody") =>
    fact("plan-proposed", "2025-11-03", { is: { plan: "pip" }, ids: { plan: "p" }, by });

  it("may be proposed by the employee, and not by a colleague", () => {
    expect(only(judge(either, [], { proposed: [proposal("employee")] })).state).toBe("done");
    const finding = only(judge(either, [], { proposed: [proposal("coworker")] }));
    expect(finding).toMatchObject({
      state: "blocked",
      because: [{ key: "who.may-not", with: { role: "coworker", may: ["employee", "supervisor"] } }],
    });
  });

  it("cannot be told while nobody's role is on record", () => {
    expect(keys(only(judge(either, [proposal("nobody")])).missing)).toEqual(["missing.role"]);
  });

  it("is open to everyone else where only some may not", () => {
    const notColleagues = rule("who-may", "block", { act: "plan-proposed", "may-not": ["coworker"] });
    expect(only(judge(notColleagues, [], { proposed: [proposal("employee")] })).state).toBe("done");
    expect(only(judge(notColleagues, [], { proposed: [proposal("coworker")] })).state).toBe("blocked");
  });
});

describe("helpers asked once a plan has been initiated", () => {
  const helpers = rule("who-may", "block", {
    act: "helper-asked",
    may: ["supervisor", "employee"],
    whom: ["coordinator", "director"],
    while: "plan",
  });
  const ask = (on: string, helper = "coordinator") =>
    fact("helper-asked", on, { is: { "helper-role": helper }, ids: { plan: "p" } });
  const plan = aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05" });
  const asked = (facts: Parameters<typeof judge>[1], act: ReturnType<typeof ask>) =>
    only(judge(helpers, facts, { proposed: [act] }));

  it("are barred before the start and welcome from that day", () => {
    expect(asked(plan, ask("2025-11-03"))).toMatchObject({ state: "blocked", because: [{ key: "while.not-running" }] });
    expect(asked(plan, ask("2025-11-05")).state).toBe("done");
  });

  it("are barred after the plan was closed", () => {
    const closed = fact("plan-closed", "2026-03-20", { is: { plan: "pgp" }, ids: { plan: "p" } });
    expect(asked([...plan, closed], ask("2026-03-20")).state).toBe("done");
    expect(asked([...plan, closed], ask("2026-03-21")).state).toBe("blocked");
  });

  it("are only those the agreement names", () => {
    expect(asked(plan, ask("2025-11-05", "coworker")).because[0]).toMatchObject({
      key: "whom.may-not",
      with: { asked: "coworker" },
    });
  });

  it("wait for the receipt of the plan", () => {
    const [proposed, issued] = plan;
    expect(keys(asked(proposed && issued ? [proposed, issued] : [], ask("2025-11-05")).missing)).toEqual([
      "missing.receipt",
    ]);
  });
});
