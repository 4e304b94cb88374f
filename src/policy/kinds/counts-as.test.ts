import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Cycle } from "../fact.ts";
import { fact, iso, judge, keys, lastYear, only, rule, year } from "../given.ts";

const earlier: Cycle = {
  ...lastYear,
  id: "earlier",
  schoolYear: "2023-24",
  firstDay: day("2023-08-21"),
  lastDay: day("2024-06-14"),
};
const cycles = [earlier, lastYear, year];
const ratings = rule("choices", "block", {
  of: "rating-given.value",
  allowed: ["effective", "ineffective"],
  groups: { low: ["ineffective"] },
});
const low = { fact: "rating-given", where: { evaluation: "summative", value: "low" } };
const twoLow = rule(
  "counts-as",
  "show",
  { label: "two-low-years", of: "employee", when: [{ ...low, "at-least": 2, consecutive: "school-years" }] },
  { id: "two-low" },
);
const rated = (cycle: string, on: string, value = "ineffective") =>
  fact("rating-given", on, { is: { evaluation: "summative", value }, on: "overall", cycle });
const label = (...facts: Parameters<typeof judge>[1]) =>
  only(judge([ratings, twoLow], facts, { cycles }).filter((finding) => finding.rule === "two-low"));

describe("given a name for low ratings two years running", () => {
  it("when both of the last two rated years are low, then it holds since the second", () => {
    const finding = label(rated("last-year", "2025-05-05"), rated("year", "2026-05-04"));
    expect(finding).toMatchObject({ state: "done", answer: "yes" });
    expect(iso(finding.because[0]?.with["since"] as never)).toBe("2026-05-04");
  });

  it("when a better year lies between, or follows, then it does not hold", () => {
    const between = label(
      rated("earlier", "2024-05-06"),
      rated("last-year", "2025-05-05", "effective"),
      rated("year", "2026-05-04"),
    );
    expect(between).toMatchObject({ state: "not-needed", answer: "no" });
    expect(keys(between.because)).toEqual(["label.holds-not", "need.other-attribute", "need.too-few"]);
    expect(
      label(rated("earlier", "2024-05-06"), rated("last-year", "2025-05-05"), rated("year", "2026-05-04", "effective"))
        .answer,
    ).toBe("no");
  });

  it("when a year on leave lies between, then the rated years count", () => {
    expect(label(rated("earlier", "2024-05-06"), rated("year", "2026-05-04")).answer).toBe("yes");
  });

  it("then the order of entry changes nothing, and struck evidence removes it", () => {
    expect(label(rated("year", "2026-05-04"), rated("last-year", "2025-05-05")).answer).toBe("yes");
    expect(label(rated("year", "2026-05-04")).answer).toBe("no");
  });

  it("then a duty that waits for the name arises with it, and is counted from the day it began to hold", () => {
    const charge = rule(
      "duty",
      "warn",
      {
        who: "superintendent",
        must: "notice-given",
        when: { label: "two-low-years" },
        by: { after: "trigger", count: 10, unit: "work-days" },
      },
      { id: "charge" },
    );
    const of = (...facts: Parameters<typeof judge>[1]) =>
      judge([ratings, twoLow, charge], facts, { cycles, today: "2026-05-10" }).filter(
        (finding) => finding.rule === "charge" && finding.occasion.cycle === "year",
      );
    expect(of(rated("year", "2026-05-04"))).toEqual([]);
    const [owed] = of(rated("last-year", "2025-05-05"), rated("year", "2026-05-04"));
    expect(owed).toMatchObject({ state: "due" });
    expect(iso(owed?.due)).toBe("2026-05-18");
  });

  it("then a gate may stand on the name", () => {
    const gate = rule(
      "gate",
      "block",
      { act: "recommendation-made", needs: [{ label: "two-low-years" }] },
      { id: "gate" },
    );
    const proposed = [fact("recommendation-made", "2026-05-10", { is: { value: "not" } })];
    const judgeGate = (...facts: Parameters<typeof judge>[1]) =>
      only(judge([ratings, twoLow, gate], facts, { cycles, proposed }).filter((finding) => finding.rule === "gate"));
    expect(judgeGate(rated("year", "2026-05-04")).state).toBe("blocked");
    expect(judgeGate(rated("last-year", "2025-05-05"), rated("year", "2026-05-04")).state).toBe("done");
  });
});

describe("given a name for one year", () => {
  it("then only that year's marks count, and different matters may be asked for", () => {
    const need = rule("counts-as", "show", {
      label: "in-need",
      of: "cycle",
      when: [{ fact: "rating-given", where: { value: "below" }, "at-least": 2, distinct: ["focus"] }],
    });
    const mark = (on: string, cycle = "year") =>
      fact("rating-given", "2026-03-02", { is: { evaluation: "summative", value: "below" }, on, cycle });
    const holds = (...facts: Parameters<typeof judge>[1]) => only(judge(need, facts)).answer;
    expect(holds(mark("1"), mark("2"))).toBe("yes");
    expect(holds(mark("1"), mark("1"))).toBe("no");
    expect(holds(mark("1"), mark("2", "last-year"))).toBe("no");
  });
});
