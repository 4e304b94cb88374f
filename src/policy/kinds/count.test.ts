import { describe, expect, it } from "vitest";
import { aPlan, fact, iso, judge, keys, only, rule, target } from "../given.ts";

const oneFocus = rule("count", "block", { of: { part: "focus" }, in: "plan", "at-most": 1 });
const fewTargets = rule("count", "warn", { of: { part: "target" }, in: "plan", "at-most": 3 });
const issue = (on: string, targets = 0) =>
  fact("plan-issued", "2025-11-03", {
    is: { plan: "pgp" },
    ids: { plan: "p" },
    on,
    contents: { sections: {}, parts: Array.from({ length: targets }, (_, i) => target(i + 1)) },
  });

describe("a plan with one focus at most", () => {
  it("is refused with two, and says to leave one out", () => {
    const finding = only(judge(oneFocus, [], { proposed: [issue("4,6")] }));
    expect(finding).toMatchObject({ state: "blocked", answer: "no" });
    expect(finding.missing[0]).toMatchObject({ key: "missing.fewer", with: { found: 2, limit: 1 } });
  });

  it("may be issued with one", () => {
    expect(only(judge(oneFocus, [], { proposed: [issue("4")] }))).toMatchObject({ state: "done", answer: "yes" });
  });

  it("does not bind a development plan, nor a plan type left out by name", () => {
    const growth = fact("plan-issued", "2025-11-03", { is: { plan: "idp" }, ids: { plan: "p" }, on: "4,6" });
    expect(judge(oneFocus, [], { proposed: [growth] })).toEqual([]);
    const only107 = rule("count", "block", {
      of: { part: "focus" },
      in: { name: "plan", where: { plan: ["pip", "pgp"] } },
      "at-most": 1,
    });
    const assistance = fact("plan-issued", "2025-11-03", { is: { plan: "fap" }, ids: { plan: "p" }, on: "4,6" });
    expect(judge(only107, [], { proposed: [assistance] })).toEqual([]);
    expect(only(judge(only107, [], { proposed: [issue("4,6")] })).state).toBe("blocked");
  });
});

describe("a plan with just a few targets", () => {
  it("asks for a reason beyond three", () => {
    expect(only(judge(fewTargets, [], { proposed: [issue("4", 3)] })).state).toBe("done");
    expect(only(judge(fewTargets, [], { proposed: [issue("4", 4)] })).state).toBe("due");
    expect(keys(only(judge(fewTargets, [{ ...issue("4", 4), wentOn: { rule: "They are small." } }])).because)).toEqual([
      "count.found",
      "went-on",
    ]);
  });

  it("cannot be told of a plan whose contents nobody has entered", () => {
    const paper = fact("plan-issued", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "p" } });
    expect(only(judge(fewTargets, [paper]))).toMatchObject({ state: "cannot-say" });
  });
});

describe("at least two observations of 20 minutes in the year", () => {
  const observations = rule("count", "show", {
    of: { fact: "observation-held", where: { minutes: { "at-least": 20 } } },
    in: "cycle",
    "at-least": 2,
  });
  const observed = (on: string, minutes?: number, by = "supervisor") =>
    fact("observation-held", on, { is: minutes === undefined ? {} : { minutes }, person: by });
  const found = (facts: Parameters<typeof judge>[1], today = "2026-03-01") =>
    only(judge(observations, facts, { today }).filter(({ occasion }) => occasion.id === "year"));

  it("is due until the last day of the year, then overdue", () => {
    expect(found([observed("2025-10-01", 30), observed("2025-11-01", 15)])).toMatchObject({
      state: "due",
      answer: "no",
    });
    const late = found([], "2026-06-16");
    expect(late.state).toBe("overdue");
    expect(iso(late.due)).toBe("2026-06-12");
  });

  it("cannot be told where one without minutes would make the difference, and only then", () => {
    const finding = found([observed("2025-10-01", 30), observed("2025-11-01")]);
    expect(finding).toMatchObject({ state: "cannot-say" });
    expect(finding.because[1]).toMatchObject({ key: "count.unsure", with: { number: 1, attribute: "minutes" } });
    expect(found([observed("2025-10-01", 30), observed("2025-11-01", 25), observed("2025-12-01")]).state).toBe("done");
    expect(found([observed("2025-11-01")]).state).toBe("due");
  });

  it("by different persons counts persons, not observations", () => {
    const byTwo = rule("count", "show", { of: "observation-held", in: "cycle", "at-least": 2, distinct: ["by"] });
    const state = (...persons: string[]) =>
      judge(
        byTwo,
        persons.map((person) => observed("2025-10-01", 30, person)),
      ).find(({ occasion }) => occasion.id === "year")?.state;
    expect(state("north", "north")).toBe("due");
    expect(state("north", "south")).toBe("done");
  });
});

describe("at most two extensions of one plan", () => {
  const extensions = rule("count", "block", { of: "plan-extended", in: "plan", "at-most": 2 });
  const extend = (on: string, plan = "p") => fact("plan-extended", on, { is: { plan: "pgp" }, ids: { plan } });

  it("refuses the third, whatever happens to other plans", () => {
    const two = [
      ...aPlan("p", "4", { issued: "2025-11-03" }),
      extend("2025-12-01"),
      extend("2026-01-05"),
      extend("2026-01-06", "other"),
    ];
    const findings = judge(extensions, two, { proposed: [extend("2026-02-01")] });
    expect(findings.map(({ occasion, state }) => [occasion.id, state])).toEqual([
      ["f4", "done"],
      ["f5", "done"],
      ["act:p1", "blocked"],
      ["f6", "done"],
    ]);
  });

  it("judges by the day it happened: the latest of three is the one too many", () => {
    const findings = judge(extensions, [extend("2026-02-01"), extend("2025-12-01"), extend("2026-01-05")]);
    expect(findings.find(({ state }) => state === "done-otherwise")?.occasion.id).toBe("f1");
  });
});

describe("two reviews at least before a plan may be closed", () => {
  const reviews = rule("count", "block", {
    of: { fact: "conference-held", where: { meeting: "plan-review" } },
    in: "plan",
    "at-least": 2,
  });
  const plan = aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05", end: "2026-03-20" });
  const review = (on: string | undefined) =>
    fact("conference-held", on, { is: { meeting: "plan-review" }, ids: { plan: "p" } });
  const close = fact("plan-closed", "2026-03-20", { is: { plan: "pgp" }, ids: { plan: "p" } });
  const closing = (...held: Parameters<typeof judge>[1]) =>
    only(judge(reviews, [...plan, ...held], { proposed: [close] }));

  it("refuses to close it after one, and lets it be closed after two", () => {
    expect(closing(review("2025-12-01"))).toMatchObject({ state: "blocked", missing: [{ key: "missing.need" }] });
    expect(closing(review("2025-12-01"), review("2026-02-02")).state).toBe("done");
    expect(closing(review("2025-12-01"), review("2026-04-02")).state).toBe("blocked");
  });

  it("cannot be told while a review's day is not recorded", () => {
    expect(closing(review("2025-12-01"), review(undefined)).state).toBe("cannot-say");
  });

  it("is owed until the plan's end while it runs", () => {
    const finding = only(judge(reviews, [...plan, review("2025-12-01")], { today: "2026-01-05" }));
    expect(finding).toMatchObject({ state: "due", occasion: { kind: "plan" } });
    expect(iso(finding.due)).toBe("2026-03-20");
  });
});
