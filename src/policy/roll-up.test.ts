import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edition, fact, judge, keys, only, rule, year } from "./given.ts";
import { type Mark, rollUp } from "./roll-up.ts";

const bands = [
  { "at-least": 3.5, is: "highly-effective" },
  { "at-least": 2.5, is: "effective" },
  { "at-least": 1.5, is: "developing" },
  { is: "ineffective" },
];
const points = { "highly-effective": 4, effective: 3, developing: 2, ineffective: 1 };
const how = { marks: "domain", points, weights: { "1": 40, "2": 30, "3": 30 }, round: 2, bands };
const overall = (more: object = {}, of: object = {}) =>
  rule("counts-as", "warn", { label: "overall", "rolls-up": { ...how, ...more } }, of);
const mark = (code: string, value: string, kind: Mark["focus"]["kind"] = "domain"): Mark => ({
  focus: { kind, code, title: `Domain ${code}` },
  value,
});
const rolled = (marks: readonly Mark[], more: object = {}, toMark: Parameters<typeof rollUp>[3] = []) => {
  const found = rollUp(edition([overall(more)]), year, marks, toMark);
  if (!found) throw new Error("no roll-up");
  return found;
};

describe("given the marks of the parts, when they are rolled up", () => {
  it("then every line says points times weight, and the score is looked up in the bands", () => {
    const found = rolled([mark("1", "effective"), mark("2", "highly-effective"), mark("3", "developing")]);
    expect(found.lines).toMatchObject([
      { code: "1", value: "effective", points: "3", weight: "40", product: "120" },
      { code: "2", points: "4", weight: "30", product: "120" },
      { code: "3", points: "2", weight: "30", product: "60" },
    ]);
    expect(found).toMatchObject({ sum: "300", weights: "100", score: "3", band: "effective", overall: "effective" });
  });

  it("then a score on the edge of a band lies in it, and is rounded only where the agreement says so", () => {
    const marks = [mark("1", "effective"), mark("2", "developing")];
    expect(rolled(marks, { weights: { "1": 1, "2": 1 } })).toMatchObject({ score: "2.5", overall: "effective" });
    const thirds = [mark("1", "effective"), mark("2", "effective"), mark("3", "developing")];
    const { weights: _, round: __, ...plain } = how;
    const exact = rollUp(edition([rule("counts-as", "warn", { label: "overall", "rolls-up": plain })]), year, thirds);
    expect(exact?.score).toBe("2.6667");
    expect(exact).not.toHaveProperty("exact");
    expect(rolled(thirds, { weights: { "1": 1, "2": 1, "3": 1 } })).toMatchObject({ exact: "2.6667", score: "2.67" });
  });

  it("when a mark is missing, then it cannot be said yet, and which one is told", () => {
    const found = rolled([mark("1", "effective"), mark("3", "effective")]);
    expect(found.missing).toEqual(["2"]);
    expect(found).not.toHaveProperty("overall");
    const asked = rolled([mark("1", "effective")], {}, [
      { code: "1", title: "One" },
      { code: "4", title: "Four" },
    ]);
    expect(asked.missing).toEqual(["4", "2", "3"]);
  });

  it("when a value has no points, then it cannot be said", () => {
    expect(rolled([mark("1", "splendid"), mark("2", "effective"), mark("3", "effective")])).toMatchObject({
      strange: [{ code: "1", value: "splendid" }],
    });
  });

  it("when the agreement averages groups first, then each group is one line with what it is the average of", () => {
    const marks = [
      mark("1.1", "effective", "indicator"),
      mark("1.2", "highly-effective", "indicator"),
      mark("2.1", "developing", "indicator"),
    ];
    const found = rolled(marks, { marks: "indicator", grouped: true, weights: { "1": 60, "2": 40 } });
    expect(found.lines).toMatchObject([
      { code: "1", points: "3.5", weight: "60", product: "210", of: [{ code: "1.1" }, { code: "1.2" }] },
      { code: "2", points: "2", weight: "40", product: "80" },
    ]);
    expect(found.overall).toBe("effective");
    expect(
      rolled(marks.slice(0, 2), { marks: "indicator", grouped: true, weights: { "1": 60, "2": 40 } }).missing,
    ).toEqual(["2"]);
  });

  it("then a code tells its group by what stands before the dot or the figures, unless the rubric says otherwise", () => {
    const more = { marks: "criterion", grouped: true, weights: { A: 1, B: 1 } };
    const marks = [mark("A1", "effective", "criterion"), mark("B2", "developing", "criterion")];
    expect(rolled(marks, more).lines.map(({ code }) => code)).toEqual(["A", "B"]);
    const told = [
      { ...mark("1", "effective", "criterion"), group: "A" },
      { ...mark("2", "effective", "criterion"), group: "B" },
    ];
    expect(rolled(told, more)).toMatchObject({ overall: "effective", missing: [] });
  });

  it("when low marks set a limit, then the overall value is no better", () => {
    const limits = [{ marks: ["ineffective"], "at-least": 1, "no-better-than": "developing" }];
    const marks = [mark("1", "highly-effective"), mark("2", "highly-effective"), mark("3", "ineffective")];
    expect(rolled(marks, { limits })).toMatchObject({
      band: "effective",
      overall: "developing",
      limited: { found: 1, "no-better-than": "developing" },
    });
    const low = marks.map((each) => ({ ...each, value: "ineffective" }));
    expect(rolled(low, { limits }).limited).toBeUndefined();
  });

  it("then the rule that is for the person counts", () => {
    const rules = [
      overall({ weights: { "1": 1, "2": 0 } }, { id: "cooks", for: { "job-class": "cook" } }),
      overall({ weights: { "1": 0, "2": 1 } }, { id: "custodians", for: { "job-class": "custodian" } }),
    ];
    const marks = [mark("1", "ineffective"), mark("2", "effective")];
    expect(rollUp(edition(rules), year, marks)).toMatchObject({ rule: { id: "custodians" }, overall: "effective" });
    expect(rollUp(edition([]), year, marks)).toBeUndefined();
  });

  it("then a better mark never makes it worse, and the order of marks changes nothing", () => {
    const values = Object.keys(points);
    const anyMarks = fc.array(fc.nat(3), { minLength: 3, maxLength: 3 });
    const rank = (of: readonly number[]): number => {
      const marks = of.map((value, i) => mark(String(i + 1), values[value] ?? ""));
      const found = rolled(marks).overall;
      expect(rolled(marks.toReversed()).overall).toBe(found);
      return values.indexOf(found ?? "");
    };
    fc.assert(
      fc.property(anyMarks, fc.nat(2), (of, which) => {
        const better = of.map((value, i) => (i === which ? Math.max(0, value - 1) : value));
        expect(rank(better)).toBeLessThanOrEqual(rank(of));
      }),
    );
  });
});

describe("given an overall rating beside the marks", () => {
  const ratings = (given: string, marks: Record<string, string>, on = "2026-05-04") => [
    ...Object.entries(marks).map(([code, value]) => ({
      ...fact("rating-given", on, { is: { evaluation: "summative", value }, ids: { document: "s" } }),
      focus: [{ kind: "domain" as const, code, title: `Domain ${code}` }],
    })),
    fact("rating-given", on, { is: { evaluation: "summative", value: given }, ids: { document: "s" }, on: "overall" }),
  ];
  const all = { "1": "effective", "2": "effective", "3": "developing" };
  const proposed = (given: string, marks: Record<string, string>) =>
    only(judge(overall(), [], { proposed: ratings(given, marks), today: "2026-05-04", cycles: [year] }));

  it("when it is what they come to, then nothing is asked, and the arithmetic is there to follow", () => {
    const finding = proposed("effective", all);
    expect(finding).toMatchObject({ state: "done", answer: "yes" });
    expect(keys(finding.because)).toEqual([
      "roll-up.line",
      "roll-up.line",
      "roll-up.line",
      "roll-up.sum",
      "roll-up.band",
    ]);
  });

  it("when it differs, then a reason is asked for, and kept beside it", () => {
    const finding = proposed("highly-effective", all);
    expect(finding).toMatchObject({ state: "due", answer: "no" });
    expect(finding.because.at(-1)).toMatchObject({
      key: "roll-up.differs",
      with: { given: "highly-effective", value: "effective" },
    });
    const recorded = ratings("highly-effective", all).map((each) => ({
      ...each,
      wentOn: { rule: "A year of exceptional work" },
    }));
    const found = judge(overall(), recorded, { cycles: [year] });
    expect(found).toMatchObject([{ state: "done-otherwise" }]);
    expect(keys(found[0]?.because ?? [])).toContain("went-on");
  });

  it("when a part is not marked, then it cannot be said, and names it", () => {
    const finding = proposed("effective", { "1": "effective", "3": "effective" });
    expect(finding).toMatchObject({ state: "cannot-say" });
    expect(finding.missing).toMatchObject([{ key: "missing.marks", with: { codes: ["2"] } }]);
  });

  it("when the agreement blocks, then it is refused", () => {
    const strict = rule("counts-as", "block", { label: "overall", "rolls-up": how });
    const act = ratings("highly-effective", all);
    expect(only(judge(strict, [], { proposed: act, today: "2026-05-04", cycles: [year] })).state).toBe("blocked");
  });
});

describe("a roll-up that cannot be followed", () => {
  const refuse = (more: object): string => {
    try {
      overall(more);
      return "";
    } catch (error) {
      return String(error);
    }
  };
  it.each([
    ["bands out of order", { bands: [bands[1], bands[0], bands[3]] }, "best value to the lowest"],
    ["a last band with a bound", { bands: bands.slice(0, 3) }, "whatever is left"],
    ["the same value twice", { bands: [bands[0], { is: "highly-effective" }] }, "each value once"],
    [
      "a limit for a mark without points",
      { limits: [{ marks: ["bad"], "at-least": 1, "no-better-than": "developing" }] },
      "that have points",
    ],
    [
      "a limit to a value that is no band",
      { limits: [{ marks: ["ineffective"], "at-least": 1, "no-better-than": "bad" }] },
      "value of the bands",
    ],
    ["weights that are all nothing", { weights: { "1": 0 } }, "must not all be nothing"],
  ])("is refused: %s", (_, more, reason) => {
    expect(refuse(more)).toContain(reason);
  });
});
