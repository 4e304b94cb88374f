import { describe, expect, it } from "vitest";
import type { Day } from "../../calendar/index.ts";
import { aPlan, fact, iso, judge, keys, only, rule } from "../given.ts";

const lookBack = { before: "school-year-start", count: 1, unit: "school-years" };
const planBeforeMark = rule("gate", "block", {
  act: { fact: "rating-given", where: { evaluation: "summative", value: "improvement-needed" } },
  needs: [
    {
      fact: "plan-started",
      where: { plan: ["pip", "pgp"], outcome: { not: "withdrawn" } },
      same: ["focus"],
      from: lookBack,
    },
  ],
});
const planBeforeRecommendation = rule("gate", "block", {
  act: { fact: "recommendation-made", where: { value: "not-recommended" } },
  needs: [{ fact: "plan-started", where: { plan: ["pip", "pgp"], outcome: { not: "withdrawn" } }, from: lookBack }],
});

const mark = (on: string, day = "2026-05-04") =>
  fact("rating-given", day, { is: { evaluation: "summative", value: "improvement-needed" }, on });
const notRecommended = (day = "2026-03-09") => fact("recommendation-made", day, { is: { value: "not-recommended" } });

describe("a low mark that a plan must precede", () => {
  it("is refused on criterion 4 after a plan on criterion 2", () => {
    const finding = only(
      judge(planBeforeMark, aPlan("p", "2", { issued: "2025-10-18", started: "2025-10-20" }), {
        proposed: [mark("4")],
      }),
    );
    expect(finding.state).toBe("blocked");
    expect(keys(finding.because)).toContain("need.other-focus");
  });

  it("may be given after a plan on the same criterion, though it is still open", () => {
    const finding = only(
      judge(planBeforeMark, aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05" }), {
        proposed: [mark("4")],
      }),
    );
    expect(finding).toMatchObject({ state: "done", answer: "yes" });
    expect(finding.proof[0]).toMatchObject({ name: "plan-started" });
  });

  it("may be given overall after a plan on any criterion", () => {
    expect(
      only(
        judge(planBeforeMark, aPlan("p", "2", { issued: "2025-11-03", started: "2025-11-05" }), {
          proposed: [mark("overall")],
        }),
      ).state,
    ).toBe("done");
  });

  it("stands as done otherwise once the plan before it is struck", () => {
    const plan = aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05" });
    expect(only(judge(planBeforeMark, [...plan, mark("4")])).state).toBe("done");
    expect(only(judge(planBeforeMark, [mark("4")])).state).toBe("done-otherwise");
  });

  it("waits for the receipt of a plan that was issued and sent", () => {
    const sent = aPlan("p", "4", { issued: "2026-04-28" });
    const finding = only(judge(planBeforeMark, sent, { proposed: [mark("4")] }));
    expect(finding).toMatchObject({ state: "cannot-say", answer: "cannot-say" });
    const unrecorded = sent.filter(({ fact: name }) => name !== "plan-started");
    expect(only(judge(planBeforeMark, unrecorded, { proposed: [mark("4")] })).missing[0]).toMatchObject({
      key: "missing.receipt",
      with: { what: "pgp" },
    });
  });

  it("stays recorded when it is entered from paper, done otherwise and with the day of entry", () => {
    const paper = {
      ...mark("4"),
      recordedOn: mark("4", "2026-05-11").recordedOn,
      lateReason: "Paper of the principal's office.",
    };
    const finding = only(judge(planBeforeMark, [paper]));
    expect(finding.state).toBe("done-otherwise");
    expect(finding.because.at(-1)).toMatchObject({
      key: "found.entered-late",
      with: { days: 7, by: "supervisor", reason: paper.lateReason },
    });
  });
});

describe("a recommendation against re-employment", () => {
  const old = aPlan("p", "3", { issued: "2023-10-01", started: "2023-10-02" });

  it("is refused where the only plan lies before the look-back", () => {
    const finding = only(judge(planBeforeRecommendation, old, { proposed: [notRecommended()] }));
    expect(finding.state).toBe("blocked");
    expect(finding.because[1]).toMatchObject({ key: "need.too-old" });
    expect(iso(finding.because[1]?.with["from"] as Day)).toBe("2024-07-01");
  });

  it("cannot be told where the file is not complete that far back", () => {
    const finding = only(
      judge(planBeforeRecommendation, [], { proposed: [notRecommended()], completeSince: "2025-08-18" }),
    );
    expect(finding).toMatchObject({ state: "cannot-say", answer: "cannot-say" });
    expect(iso(finding.missing[0]?.with["from"] as Day)).toBe("2024-07-01");
  });

  it("may follow a plan in a file that is not complete: what is there is enough", () => {
    const plan = aPlan("p", "3", { issued: "2025-10-01", started: "2025-10-02" });
    expect(
      only(judge(planBeforeRecommendation, plan, { proposed: [notRecommended()], completeSince: "2025-08-18" })).state,
    ).toBe("done");
  });

  it("is not preceded by a withdrawn plan, nor by a Formal Assistance Plan", () => {
    const withdrawn = aPlan(
      "p",
      "3",
      { issued: "2025-10-01", started: "2025-10-02" },
      { is: { outcome: "withdrawn" } },
    );
    const assistance = aPlan("p", "3", { issued: "2025-10-01", started: "2025-10-02" }, { type: "fap" });
    for (const [plan, attribute] of [
      [withdrawn, "outcome"],
      [assistance, "plan"],
    ] as const) {
      const finding = only(judge(planBeforeRecommendation, plan, { proposed: [notRecommended()] }));
      expect(finding.state).toBe("blocked");
      expect(finding.because[1]).toMatchObject({ key: "need.other-attribute", with: { attribute } });
    }
  });

  it("shows in the year's checklist that it would be refused, until a plan came first", () => {
    const year = (facts: Parameters<typeof judge>[1]) =>
      judge(planBeforeRecommendation, facts).find(({ occasion }) => occasion.id === "year");
    expect(year([])).toMatchObject({ state: "blocked", phase: "summative", occasion: { kind: "cycle" } });
    expect(year(aPlan("p", "3", { issued: "2025-10-01", started: "2025-10-02" }))).toMatchObject({ state: "done" });
    expect(year([fact("recommendation-made", "2026-03-09", { is: { value: "recommended" } })])).toBeUndefined();
  });
});
