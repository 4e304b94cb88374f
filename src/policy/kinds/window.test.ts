import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Part } from "../fact.ts";
import { fact, iso, judge, keys, only, rule, target, year } from "../given.ts";

describe("target dates that must lie within the plan", () => {
  const within = rule("window", "block", {
    act: "plan-issued",
    of: { part: "target" },
    from: { day: "plan-start" },
    to: { day: "plan-end" },
  });
  const issue = (...parts: readonly Part[]) =>
    fact("plan-issued", "2025-11-03", {
      is: { plan: "pgp", start: "2025-11-05", end: "2026-03-20" },
      ids: { plan: "p" },
      on: "4",
      contents: { sections: {}, parts },
    });
  const on = (number: number, date: string) => target(number, { day: day(date) });

  it("names the target outside, early or late; both end days belong to the plan", () => {
    const findings = judge(within, [], {
      proposed: [issue(on(1, "2025-11-05"), on(2, "2026-03-20"), on(3, "2025-11-04"), on(4, "2026-03-21"))],
    });
    expect(findings.map(({ state }) => state)).toEqual(["done", "done", "blocked", "blocked"]);
    expect(findings.map(({ because }) => keys(because)[0])).toEqual([
      "window.inside",
      "window.inside",
      "window.too-early",
      "window.too-late",
    ]);
    expect(findings[2]).toMatchObject({ occasion: { kind: "act", about: { number: 3 } } });
  });

  it("does not stretch the plan's end over a weekend", () => {
    const weekend = fact("plan-issued", "2025-11-03", {
      is: { plan: "pgp", start: "2025-11-05", end: "2026-03-21" },
      ids: { plan: "p" },
      contents: { sections: {}, parts: [on(1, "2026-03-23")] },
    });
    expect(only(judge(within, [], { proposed: [weekend] })).state).toBe("blocked");
  });

  it("cannot be told for a target without a date", () => {
    expect(only(judge(within, [], { proposed: [issue(target(1))] }))).toMatchObject({ state: "cannot-say" });
  });
});

describe("a low rating that may be discussed until May 1", () => {
  const ratings = rule(
    "choices",
    "block",
    { of: "rating-given.value", allowed: ["effective", "ineffective"], groups: { low: ["ineffective"] } },
    { id: "ratings" },
  );
  const byMay = rule("window", "warn", {
    act: { fact: "document-discussed", where: { document: "annual", overall: "low" } },
    to: { date: "05-01" },
  });
  const cycles = [{ ...year, schoolYear: "2015-16", firstDay: day("2015-08-17"), lastDay: day("2016-06-10") }];
  const discussed = (on: string, overall = "ineffective") =>
    fact("document-discussed", on, { is: { document: "annual", overall }, ids: { document: "d" } });
  const at = (facts: Parameters<typeof judge>[1], today = "2016-05-10") =>
    only(
      judge([ratings, byMay], facts, { today, cycles, completeSince: "2015-07-01" }).filter(
        ({ kind }) => kind === "window",
      ),
    );

  it("moves from the Sunday to May 2, and is late on May 3", () => {
    expect(at([discussed("2016-05-02")]).state).toBe("done");
    expect(iso(at([discussed("2016-05-02")]).due)).toBe("2016-05-02");
    expect(at([discussed("2016-05-03")])).toMatchObject({ state: "done-late", late: { count: 1, unit: "work-days" } });
  });

  it("does not concern an effective rating, and is open before its last day", () => {
    expect(at([discussed("2016-05-03", "effective")]).state).toBe("not-needed");
    expect(at([], "2016-03-01")).toMatchObject({ state: "open", answer: "yes" });
  });
});

describe("an observation that may be held from January 6", () => {
  const fromJanuary = rule("window", "block", {
    act: "observation-held",
    from: { date: "01-06" },
    to: { date: "04-04" },
  });

  it("is refused before, and stands as done otherwise where it was held before", () => {
    const early = fact("observation-held", "2026-01-05");
    expect(only(judge(fromJanuary, [], { proposed: [early] }))).toMatchObject({ state: "blocked" });
    expect(only(judge(fromJanuary, [early])).state).toBe("done-otherwise");
  });
});
