import { describe, expect, it } from "vitest";
import type { Part, SectionState } from "../fact.ts";
import { fact, judge, keys, only, rule, section, target } from "../given.ts";

const issue = (sections: Readonly<Record<string, SectionState>>, parts: readonly Part[] = [], type = "pgp") =>
  fact("plan-issued", "2025-11-03", { is: { plan: type }, ids: { plan: "p" }, on: "4", contents: { sections, parts } });

describe("a plan that must state its rationale", () => {
  const rationale = rule("content", "block", { document: "plan", sections: ["rationale", "targets"] });

  it("is refused without it, each missing section named once", () => {
    const finding = only(judge(rationale, [], { proposed: [issue({ targets: section() })] }));
    expect(finding).toMatchObject({ state: "blocked", answer: "no", phase: "plan" });
    expect(finding.missing).toEqual([{ key: "missing.section", with: { section: "rationale" } }]);
    expect(keys(finding.because)).toEqual(["content.there", "content.not-there"]);
  });

  it("takes a section that is there and empty for missing", () => {
    const empty = { filled: false, whose: [] };
    expect(only(judge(rationale, [], { proposed: [issue({ targets: section(), rationale: empty })] })).state).toBe(
      "blocked",
    );
  });

  it("may be issued with it, and stands as done otherwise where it was issued without", () => {
    expect(
      only(judge(rationale, [], { proposed: [issue({ targets: section(), rationale: section() })] })),
    ).toMatchObject({ state: "done", answer: "yes", missing: [] });
    expect(only(judge(rationale, [issue({})])).state).toBe("done-otherwise");
  });

  it("cannot be told of an imported paper nobody has read", () => {
    const paper = fact("plan-issued", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "p" } });
    expect(only(judge(rationale, [paper])).missing[0]).toMatchObject({ key: "missing.contents" });
  });

  it("says nothing of a plan that is only proposed, nor of another plan type", () => {
    expect(
      judge(rationale, [fact("plan-proposed", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "p" } })]),
    ).toEqual([]);
    const pip = rule("content", "block", {
      document: { name: "plan", where: { plan: "pip" } },
      sections: ["rationale"],
    });
    expect(judge(pip, [issue({})])).toEqual([]);
  });
});

describe("strategies of both sides", () => {
  const strategies = rule("content", "block", {
    document: "plan",
    sections: [{ section: "strategies", whose: ["employee", "supervisor"] }],
  });

  it("names the side whose strategies are missing", () => {
    const finding = only(judge(strategies, [], { proposed: [issue({ strategies: section(["employee"]) })] }));
    expect(finding.missing).toEqual([
      { key: "missing.section-whose", with: { section: "strategies", whose: "supervisor" } },
    ]);
    expect(
      only(judge(strategies, [], { proposed: [issue({ strategies: section(["supervisor", "employee"]) })] })).state,
    ).toBe("done");
  });
});

describe("a date for each target", () => {
  const dates = rule("content", "block", {
    document: "plan",
    sections: [{ section: "target-dates", "for-each": "target" }],
  });

  it("names each target without one; of a plan without targets it does not say that each has one", () => {
    const finding = only(judge(dates, [], { proposed: [issue({}, [target(1), target(2, { filled: ["text"] })])] }));
    expect(finding.missing).toMatchObject([
      { key: "missing.cell", with: { section: "target-dates", part: [{ with: { number: 2 } }] } },
    ]);
    expect(only(judge(dates, [], { proposed: [issue({})] }))).toMatchObject({
      state: "blocked",
      missing: [{ key: "missing.section", with: { section: "target-dates" } }],
    });
  });
});

describe("sections that are offered, and sections that must not be", () => {
  it("never block because something offered is empty", () => {
    const offered = rule("content", "block", { document: "plan", optional: ["student-responsibilities"] });
    expect(only(judge(offered, [], { proposed: [issue({})] }))).toMatchObject({ state: "done", missing: [] });
  });

  it("refuse what must not be there", () => {
    const never = rule("content", "block", { document: "plan", never: ["progress"] });
    expect(only(judge(never, [], { proposed: [issue({ progress: section() })] })).state).toBe("blocked");
    expect(only(judge(never, [], { proposed: [issue({})] })).state).toBe("done");
  });
});
