import { describe, expect, it } from "vitest";
import type { Role } from "../vocabulary.ts";
import { fact, judge, keys, only, rule } from "../given.ts";

const consensus = rule("decides", "block", {
  about: "plan",
  first: ["employee", "supervisor"],
  then: "supervisor",
  silence: { count: 10, unit: "work-days" },
});
const ids = { plan: "p" };
const proposed = fact("plan-proposed", "2025-11-03", { is: { plan: "pip" }, ids, on: "4" });
const issue = (on: string) => fact("plan-issued", on, { is: { plan: "pip" }, ids, on: "4" });
const marked = (as: Role) => fact("agreement-marked", "2025-11-05", { is: { about: "plan", as }, ids, by: as });
const differs = (about = "plan") => fact("disagreement-recorded", "2025-11-05", { is: { about }, ids, by: "employee" });
const decision = (by: Role = "supervisor", about = "plan") =>
  fact("decision-made", "2025-11-06", { is: { about }, ids, by });
const issuing = (facts: Parameters<typeof judge>[1], on = "2025-11-10") =>
  judge(consensus, [proposed, ...facts], { proposed: [issue(on)] }).find(({ occasion }) => occasion.kind === "act");

describe("a plan that should reflect consensus", () => {
  it("may be issued once both have agreed", () => {
    expect(issuing([marked("employee")])?.state).toBe("blocked");
    expect(issuing([marked("employee"), marked("supervisor")])).toMatchObject({
      state: "done",
      because: [{ key: "decides.agreed" }],
    });
  });

  it("waits for the supervisor's decision where they differ, and keeps the other view in the proof", () => {
    const waiting = issuing([differs()]);
    expect(waiting).toMatchObject({
      state: "blocked",
      missing: [{ key: "missing.decision", with: { by: "supervisor" } }],
    });
    const decided = issuing([differs(), decision()]);
    expect(decided).toMatchObject({ state: "done", answer: "yes" });
    expect(keys(decided?.because ?? [])).toEqual(["decides.differed", "decides.decided"]);
    expect(decided?.proof.map(({ name }) => name)).toEqual(["disagreement-recorded", "decision-made"]);
  });

  it("needs a decision on every difference", () => {
    expect(issuing([differs("targets"), differs("support"), decision("supervisor", "targets")])).toMatchObject({
      state: "blocked",
      missing: [{ with: { about: "support" } }],
    });
    expect(issuing([differs("targets"), decision("supervisor", "plan")])?.state).toBe("done");
  });

  it("may be issued when whoever differed agrees after all", () => {
    expect(issuing([differs(), marked("employee")])?.state).toBe("done");
  });

  it("waits ten work days on silence, which then counts as no objection", () => {
    expect(issuing([], "2025-11-17")?.because[0]).toMatchObject({
      key: "decides.waiting",
      with: { by: ["employee", "supervisor"] },
    });
    expect(issuing([], "2025-11-18")).toMatchObject({ state: "done", because: [{ key: "decides.silence" }] });
  });
});

describe("a decision", () => {
  const deciding = (facts: Parameters<typeof judge>[1], by: Role = "supervisor") =>
    only(judge(consensus, facts, { proposed: [decision(by)] }));

  it("is refused before the other's view is on record", () => {
    expect(deciding([])).toMatchObject({
      state: "blocked",
      missing: [{ key: "missing.view", with: { of: ["employee"] } }],
    });
    expect(deciding([differs()]).state).toBe("done");
  });

  it("is the supervisor's, not the employee's", () => {
    expect(keys(deciding([differs()], "employee").because)).toContain("decides.other");
  });
});
