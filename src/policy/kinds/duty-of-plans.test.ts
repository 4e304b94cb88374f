import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { aPlan, fact, iso, judge, only, rule, target } from "../given.ts";

const both = ["employee", "supervisor"];

describe("a review owed at each benchmark of a plan", () => {
  const review = rule("duty", "warn", {
    who: "supervisor",
    must: { fact: "conference-held", where: { meeting: "plan-review", with: both }, same: ["plan", "benchmark"] },
    each: "benchmark",
    by: { day: "benchmark-day" },
  });
  const benchmark = (number: number, on: string) => ({
    ...target(number),
    part: "benchmark" as const,
    id: `b${number}`,
    day: day(on),
  });
  const plan = (...days: string[]) =>
    aPlan(
      "p",
      "4",
      { issued: "2025-11-03", started: "2025-11-05", end: "2026-03-20" },
      { contents: { sections: {}, parts: days.map((on, i) => benchmark(i + 1, on)) } },
    );
  const reviewed = (number: number, on: string) =>
    fact("conference-held", on, {
      is: { meeting: "plan-review", with: both },
      ids: { plan: "p", benchmark: `b${number}` },
    });

  it("is one finding for each benchmark, the second not done by the review of the first", () => {
    const findings = judge(review, [...plan("2025-12-01", "2026-02-02"), reviewed(1, "2025-12-01")], {
      today: "2025-12-05",
    });
    expect(findings.map(({ occasion, state }) => [occasion.about["number"], state])).toEqual([
      [1, "done"],
      [2, "due"],
    ]);
    expect(findings[0]).toMatchObject({ phase: "running", occasion: { kind: "part", plan: "p", id: "p:b1" } });
  });

  it("moves from a Saturday and from the winter break to the next work day", () => {
    const [late] = judge(review, [...plan("2025-11-15"), reviewed(1, "2025-11-18")], { today: "2025-11-19" });
    expect(late).toMatchObject({ state: "done-late" });
    expect(iso(late?.due)).toBe("2025-11-17");
    const [due] = judge(review, plan("2025-12-29"), { today: "2026-01-05" });
    expect(due).toMatchObject({ state: "due" });
    expect(iso(due?.due)).toBe("2026-01-05");
  });

  it("falls away where the plan was closed before, and stays overdue where it was closed after", () => {
    const closed = fact("plan-closed", "2026-01-15", { is: { plan: "pgp", outcome: "met" }, ids: { plan: "p" } });
    const findings = judge(review, [...plan("2025-12-01", "2026-02-02"), closed], { today: "2026-02-10" });
    expect(findings.map(({ state }) => state).sort()).toEqual(["not-needed", "overdue"]);
  });

  it("that stayed undone grows no later once the plan is closed", () => {
    const closed = fact("plan-closed", "2026-01-15", { is: { plan: "pgp", outcome: "met" }, ids: { plan: "p" } });
    const lateOn = (today: string, ...more: Parameters<typeof judge>[1]) =>
      judge(review, [...plan("2025-12-01"), ...more], { today })[0]?.late;
    expect(lateOn("2026-02-10", closed)).toEqual(lateOn("2026-01-15"));
    expect(lateOn("2026-02-10", closed)?.count).toBeLessThan(lateOn("2026-02-10")?.count ?? 0);
    const sameDay = fact("plan-closed", "2025-12-01", { is: { plan: "pgp", outcome: "met" }, ids: { plan: "p" } });
    expect(lateOn("2026-02-10", sameDay)).toBeUndefined();
  });

  it("moves with the last version of the plan", () => {
    const anew = fact("plan-issued", "2025-11-20", {
      is: { plan: "pgp", version: 2 },
      ids: { plan: "p" },
      on: "4",
      contents: { sections: {}, parts: [benchmark(1, "2026-01-12")] },
    });
    const [finding] = judge(review, [...plan("2025-12-01"), anew], { today: "2025-12-15" });
    expect(finding).toMatchObject({ state: "due" });
    expect(iso(finding?.due)).toBe("2026-01-12");
  });
});

describe("what a plan says the supervisor will do", () => {
  const ownPart = rule("duty", "warn", {
    who: "supervisor",
    must: { fact: "support-given", same: ["plan", "strategy"] },
    each: { part: "strategy", where: { whose: "supervisor" } },
    by: { day: "strategy-day" },
  });
  const strategy = (number: number, whose: string, on?: string) => ({
    ...target(number),
    part: "strategy" as const,
    id: `s${number}`,
    is: { whose },
    ...(on ? { day: day(on) } : {}),
  });

  it("is owed for the supervisor's strategies only, by their day or by the plan's end", () => {
    const parts = [strategy(1, "employee"), strategy(2, "supervisor"), strategy(3, "supervisor", "2025-12-01")];
    const plan = aPlan(
      "p",
      "4",
      { issued: "2025-11-03", started: "2025-11-05", end: "2026-03-20" },
      { contents: { sections: {}, parts } },
    );
    const findings = judge(ownPart, plan, { today: "2025-12-10" });
    expect(findings.map(({ occasion, state, due }) => [occasion.about["number"], state, iso(due)])).toEqual([
      [3, "overdue", "2025-12-01"],
      [2, "due", "2026-03-20"],
    ]);
  });
});

describe("the outcome of a plan, ten work days after its end", () => {
  const outcome = rule("duty", "warn", {
    who: "supervisor",
    must: { fact: "plan-closed", same: ["plan"] },
    each: "plan",
    by: { after: "plan-end", count: 10, unit: "work-days" },
  });
  const plan = aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05", end: "2026-03-20" });

  it("is overdue after the break has been left out of the count", () => {
    const finding = only(judge(outcome, plan, { today: "2026-04-14" }));
    expect(finding).toMatchObject({ state: "overdue", phase: "end", late: { count: 2, unit: "work-days" } });
    expect(iso(finding.due)).toBe("2026-04-10");
  });

  it("moves with an extension", () => {
    const extended = fact("plan-extended", "2026-03-10", {
      is: { plan: "pgp", end: "2026-05-01" },
      ids: { plan: "p" },
    });
    const finding = only(judge(outcome, [...plan, extended], { today: "2026-04-14" }));
    expect(finding.state).toBe("due");
    expect(iso(finding.due)).toBe("2026-05-15");
  });

  it("cannot be told for a plan without an end", () => {
    const endless = aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05" });
    expect(only(judge(outcome, endless)).missing[0]).toMatchObject({
      key: "missing.anchor",
      with: { anchor: "plan-end" },
    });
  });
});
