import { describe, expect, it } from "vitest";
import { fact, iso, judge, keys, only, rule, year } from "../given.ts";

const observed = (on: string | undefined, is: Record<string, string | number | boolean> = {}, more: object = {}) =>
  fact("observation-held", on, { is: { formal: true, announced: true, ...is }, ...more });
const judgedYear = (of: Parameters<typeof judge>[0], facts: Parameters<typeof judge>[1], today = "2026-03-02") =>
  only(judge(of, facts, { today, cycles: [year] }));

describe("given observations of a year that are counted", () => {
  const three = rule("count", "warn", {
    of: { fact: "observation-held", where: { minutes: { "at-least": 20 } } },
    in: "cycle",
    "at-least": 3,
    "of-which": [
      { where: { announced: true }, "at-least": 1 },
      { where: { announced: false }, "at-least": 1 },
    ],
    by: { date: "04-30" },
  });

  it("then those too short are listed and not counted", () => {
    const finding = judgedYear(three, [
      observed("2025-10-06", { minutes: 30 }),
      observed("2025-11-06", { minutes: 15 }),
    ]);
    expect(finding).toMatchObject({ state: "due" });
    expect(finding.because).toMatchObject([
      { key: "count.found", with: { found: 1, limit: 3 } },
      { key: "count.of-which", with: { found: 1, least: 1 } },
      { key: "count.of-which", with: { found: 0, least: 1 } },
      { key: "need.other-attribute", with: { attribute: "minutes", has: "15" } },
    ]);
  });

  it("when there are enough, but none of one kind, then it is not done", () => {
    const all = ["2025-10-06", "2025-11-06", "2025-12-08"].map((on) => observed(on, { minutes: 30 }));
    expect(judgedYear(three, all).state).toBe("due");
    expect(judgedYear(three, [...all.slice(1), observed("2026-01-12", { minutes: 30, announced: false })]).state).toBe(
      "done",
    );
  });

  it("when the kind that lacked comes after the last day, then it is done late", () => {
    const all = ["2025-10-06", "2025-11-06"].map((on) => observed(on, { minutes: 30 }));
    const late = observed("2026-05-04", { minutes: 30, announced: false });
    expect(judgedYear(three, [...all, late], "2026-05-11")).toMatchObject({
      state: "done-late",
      late: { count: 2, unit: "work-days" },
    });
  });

  it("when one without its minutes could make it enough, then it cannot be said", () => {
    const all = ["2025-10-06", "2025-11-06"].map((on) => observed(on, { minutes: 30 }));
    expect(judgedYear(three, [...all, observed("2026-01-12", { announced: false })])).toMatchObject({
      state: "cannot-say",
    });
  });

  it("then no observation serves two lines", () => {
    const both = rule("count", "warn", {
      of: "observation-held",
      in: "cycle",
      "at-least": 1,
      "of-which": [
        { where: { formal: true }, "at-least": 1 },
        { where: { announced: true }, "at-least": 1 },
      ],
    });
    expect(judgedYear(both, [observed("2025-10-06")]).state).toBe("due");
    const second = observed("2025-10-20", { announced: false });
    expect(judgedYear(both, [observed("2025-10-06"), second]).state).toBe("done");
    expect(judgedYear(both, [second, observed("2025-10-06")]).state).toBe("done");
  });

  it("when a sum is asked for, then minutes are added, and one without them may be any amount", () => {
    const hour = rule("count", "warn", { of: "observation-held", in: "cycle", "at-least": 60, total: "minutes" });
    const half = observed("2025-10-06", { minutes: 30 });
    expect(judgedYear(hour, [half]).because[0]).toMatchObject({ key: "count.total", with: { total: 30, limit: 60 } });
    expect(judgedYear(hour, [half, observed("2025-11-06", { minutes: 30 })]).state).toBe("done");
    expect(judgedYear(hour, [half, observed("2025-11-06")])).toMatchObject({ state: "cannot-say" });
  });

  it("when they must be by different persons, then one person's two count once", () => {
    const two = rule("count", "warn", { of: "observation-held", in: "cycle", "at-least": 2, distinct: ["by"] });
    expect(judgedYear(two, [observed("2025-10-06"), observed("2025-11-06")]).state).toBe("due");
    expect(judgedYear(two, [observed("2025-10-06"), observed("2025-11-06", {}, { by: "observer" })]).state).toBe(
      "done",
    );
  });
});

describe("given what comes before and after one observation", () => {
  const of = (id: string) => ({ ids: { observation: id } });
  const talk = (meeting: string, on: string, id: string) =>
    fact("conference-held", on, { is: { meeting, with: ["employee", "supervisor"] }, ...of(id) });
  const before = rule("window", "warn", {
    act: { fact: "conference-held", where: { meeting: "pre-observation" } },
    from: { before: "observation-held", count: 7, unit: "work-days" },
    to: { before: "observation-held", count: 1, unit: "work-days" },
  });

  it("then the conference before it lies one to seven work days before that very observation", () => {
    const facts = [
      observed("2025-10-31", {}, of("a")),
      observed("2025-11-21", {}, of("b")),
      talk("pre-observation", "2025-11-12", "b"),
    ];
    const [finding] = judge(before, facts, { cycles: [year] });
    expect(finding).toMatchObject({ state: "done" });
    expect([iso(finding?.from), iso(finding?.due)]).toEqual(["2025-11-12", "2025-11-20"]);
  });

  it("then a planned day serves until the real one, the last one planned", () => {
    const planned = (on: string) => fact("observation-planned", on, of("a"));
    const facts = [planned("2025-11-14"), planned("2025-11-21"), talk("pre-observation", "2025-11-20", "a")];
    const [finding] = judge(before, facts, { cycles: [year] });
    expect(finding).toMatchObject({ state: "done" });
    expect(iso(finding?.due)).toBe("2025-11-20");
  });

  const after = rule("duty", "warn", {
    who: "supervisor",
    must: {
      fact: "conference-held",
      where: { meeting: "post-observation", with: ["employee"] },
      same: ["observation"],
    },
    each: { fact: "observation-held", where: { formal: true } },
    by: { after: "trigger", count: 15, unit: "work-days" },
  });

  it("then each observation owes its own conference after it", () => {
    const facts = [
      observed("2025-11-03", {}, of("a")),
      observed("2025-11-04", {}, of("b")),
      talk("post-observation", "2025-11-07", "b"),
    ];
    expect(
      judge(after, facts, { today: "2025-11-10", cycles: [year] }).map(({ state, due }) => [state, iso(due)]),
    ).toEqual([
      ["due", "2025-11-24"],
      ["done", "2025-11-25"],
    ]);
  });

  it("then one owed before it may be held before it", () => {
    const earlier = rule("duty", "warn", {
      who: "supervisor",
      must: { fact: "conference-held", where: { meeting: "pre-observation" }, same: ["observation"] },
      each: { fact: "observation-held", where: { announced: true } },
    });
    const facts = [talk("pre-observation", "2025-11-03", "a"), observed("2025-11-04", {}, of("a"))];
    expect(only(judge(earlier, facts, { cycles: [year] })).state).toBe("done");
  });

  const next = rule("gate", "block", {
    act: { fact: "observation-held", where: { formal: true } },
    "for-each": { fact: "observation-held", where: { formal: true }, same: ["cycle"] },
    needs: [{ fact: "conference-held", where: { meeting: "post-observation" }, same: ["observation"] }],
  });
  const holding = (...facts: Parameters<typeof judge>[1]) =>
    only(judge(next, facts, { today: "2025-11-24", cycles: [year], proposed: [observed("2025-11-24", {}, of("c"))] }));

  it("then the next one waits until every earlier one was talked over", () => {
    expect(keys(holding().because)).toEqual(["gate.none-before"]);
    const one = observed("2025-10-06", {}, of("a"));
    const two = observed("2025-11-03", {}, of("b"));
    const refused = holding(one, talk("post-observation", "2025-10-10", "a"), two);
    expect(refused).toMatchObject({ state: "blocked" });
    expect(keys(refused.because)).toEqual(["found", "gate.for", "not-found", "need.other"]);
    const both = holding(
      one,
      talk("post-observation", "2025-10-10", "a"),
      two,
      talk("post-observation", "2025-11-10", "b"),
    );
    expect(both.state).toBe("done");
  });
});

describe("given a gate that asks for several, apart or by others", () => {
  const rating = [fact("rating-given", "2026-05-04", { is: { evaluation: "summative", value: "low" }, on: "overall" })];
  const gate = (need: object) =>
    rule("gate", "block", { act: "rating-given", needs: [{ fact: "observation-held", ...need }] });
  const state = (need: object, ...facts: Parameters<typeof judge>[1]) =>
    only(judge(gate(need), facts, { proposed: rating, today: "2026-05-04", cycles: [year] })).state;

  it("then neighbours must lie as far apart as asked, and extras do no harm", () => {
    const need = { "at-least": 2, apart: { count: 30, unit: "calendar-days" } };
    expect(state(need, observed("2026-01-05"), observed("2026-01-20"))).toBe("blocked");
    expect(state(need, observed("2026-01-05"), observed("2026-01-20"), observed("2026-02-04"))).toBe("done");
  });

  it("then those counted lie within the time named", () => {
    const need = { "at-least": 2, within: { count: 2, unit: "months" } };
    expect(state(need, observed("2025-09-05"), observed("2026-01-20"))).toBe("blocked");
    expect(state(need, observed("2025-09-05"), observed("2026-01-20"), observed("2026-03-20"))).toBe("done");
  });

  it("then different persons may be asked for", () => {
    const need = { "at-least": 2, distinct: ["by"] };
    expect(state(need, observed("2026-01-05"), observed("2026-02-20"))).toBe("blocked");
    expect(state(need, observed("2026-01-05"), observed("2026-02-20", {}, { by: "observer" }))).toBe("done");
  });

  it("then a single one may have to lie so long before the act", () => {
    const need = { apart: { count: 90, unit: "calendar-days" } };
    const near = only(
      judge(gate(need), [observed("2026-03-02")], { proposed: rating, today: "2026-05-04", cycles: [year] }),
    );
    expect(near.state).toBe("blocked");
    expect(near.because.find(({ key }) => key === "need.too-near")).toBeDefined();
    expect(state(need, observed("2026-02-03"))).toBe("done");
  });
});
