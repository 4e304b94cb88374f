import { describe, expect, it } from "vitest";
import { fact, iso, judge, keys, only, rule, year } from "../given.ts";

const ratings = rule(
  "choices",
  "block",
  { of: "rating-given.value", allowed: ["effective", "ineffective"], groups: { low: ["ineffective"] } },
  { id: "ratings" },
);
const of = (
  rules: Parameters<typeof judge>[0],
  facts: Parameters<typeof judge>[1],
  today: string,
  proposed: Parameters<typeof judge>[1] = [],
) =>
  judge([ratings, ...[rules].flat()], facts, { today, cycles: [year], proposed }).filter(
    (finding) => finding.rule !== "ratings",
  );
const rated = (on: string, value: string) =>
  fact("rating-given", on, { is: { evaluation: "summative", value }, ids: { document: "s" }, on: "overall" });

describe("given a day that depends on how a rating turned out", () => {
  const discussed = rule(
    "duty",
    "warn",
    {
      who: "supervisor",
      must: { fact: "document-discussed", where: { document: "summative" }, same: ["document"] },
      when: { fact: "rating-given", where: { evaluation: "summative", value: "low" } },
      by: { date: "05-01" },
    },
    { id: "discussed" },
  );

  it("when it is low, then it is discussed by the earlier day; else nothing is owed", () => {
    expect(of(discussed, [rated("2026-04-20", "effective")], "2026-04-21")).toEqual([]);
    const [owed] = of(discussed, [rated("2026-04-20", "ineffective")], "2026-04-21");
    expect([owed?.state, iso(owed?.due)]).toEqual(["due", "2026-05-01"]);
    expect(of(discussed, [rated("2026-04-20", "ineffective")], "2026-05-04")[0]).toMatchObject({ state: "overdue" });
  });

  it("when it is recorded struck, then nothing is owed", () => {
    expect(of(discussed, [], "2026-05-04")).toEqual([]);
  });

  const window = rule("window", "warn", {
    act: { fact: "rating-given", where: { evaluation: "summative", value: "low" } },
    to: { date: "05-01" },
  });

  it("when a low rating is given after the earlier day, then a reason is asked, and another rating is free", () => {
    const late = (value: string) =>
      of(window, [], "2026-05-04", [rated("2026-05-04", value)]).filter(({ occasion }) => occasion.kind === "act");
    expect(late("ineffective")).toMatchObject([{ state: "due", answer: "no" }]);
    expect(late("effective")).toEqual([]);
  });

  it("when a low rating at mid-year is there, then the annual one is due earlier", () => {
    const annual = rule(
      "duty",
      "warn",
      {
        who: "supervisor",
        must: { fact: "document-issued", where: { document: "annual" } },
        each: "cycle",
        by: { date: "04-15" },
      },
      { onlyIf: { fact: "rating-given", where: { evaluation: "mid-year", value: "low" }, same: ["cycle"] } },
    );
    const midYear = (value: string) =>
      fact("rating-given", "2026-01-20", { is: { evaluation: "mid-year", value }, on: "overall" });
    expect(of(annual, [midYear("effective")], "2026-02-02")).toMatchObject([{ state: "not-needed" }]);
    expect(iso(of(annual, [midYear("ineffective")], "2026-02-02")[0]?.due)).toBe("2026-04-15");
  });
});

describe("given a chain of notices before a nonrenewal", () => {
  const asked = fact("request-made", "2026-04-13", { is: { ask: "nonrenewal" }, ids: { request: "r" } });
  const reviewed = rule(
    "duty",
    "warn",
    {
      who: "second-level",
      must: { fact: "second-level-involved", where: { how: "reviewed" }, same: ["cycle"] },
      when: { fact: "request-made", where: { ask: "nonrenewal" } },
      by: { date: "04-23" },
    },
    { id: "reviewed" },
  );
  const notice = rule(
    "duty",
    "warn",
    {
      who: "supervisor",
      must: { fact: "notice-given", where: { notice: "nonrenewal", written: true }, same: ["cycle"] },
      when: { fact: "request-answered", where: { ask: "nonrenewal" } },
      by: { date: "05-01" },
    },
    { id: "notice" },
  );
  const inOrder = rule(
    "gate",
    "block",
    {
      act: { fact: "notice-given", where: { notice: "nonrenewal" } },
      needs: [
        { fact: "request-answered", where: { ask: "nonrenewal" }, same: ["cycle"] },
        { fact: "conference-held", where: { meeting: "meet-and-confer" }, same: ["cycle"] },
      ],
    },
    { id: "in-order" },
  );

  it("then each step falls due when the one before is done, and not sooner", () => {
    expect(of([reviewed, notice], [], "2026-04-14")).toEqual([]);
    expect(of([reviewed, notice], [asked], "2026-04-14").map(({ rule: id, due }) => [id, iso(due)])).toEqual([
      ["reviewed", "2026-04-23"],
    ]);
    const answered = fact("request-answered", "2026-04-28", { is: { ask: "nonrenewal" }, by: "district" });
    const both = of([reviewed, notice], [asked, answered], "2026-05-04");
    expect(both.map(({ rule: id, state }) => [id, state])).toEqual([
      ["reviewed", "overdue"],
      ["notice", "overdue"],
    ]);
  });

  it("then the notice waits for the answer and the meeting", () => {
    const given = [fact("notice-given", "2026-05-01", { is: { notice: "nonrenewal", written: true } })];
    const refused = of(inOrder, [asked], "2026-05-01", given);
    expect(refused[0]).toMatchObject({ state: "blocked" });
    expect(keys(refused[0]?.missing ?? [])).toEqual(["missing.need", "missing.need"]);
  });
});

describe("given ninety days from a written statement before a notice by April 15", () => {
  const statement = { fact: "notice-given", where: { notice: "warning", written: true }, same: ["cycle"] };
  const ninety = rule("gate", "block", {
    act: { fact: "notice-given", where: { notice: "nonrenewal" } },
    needs: [{ ...statement, apart: { count: 90, unit: "calendar-days" } }],
  });
  const byApril = rule("window", "warn", {
    act: { fact: "notice-given", where: { notice: "nonrenewal", written: true } },
    to: { date: "04-15" },
  });
  const stated = (on: string | undefined) => fact("notice-given", on, { is: { notice: "warning", written: true } });
  const nonrenewal = (on: string) => [fact("notice-given", on, { is: { notice: "nonrenewal", written: true } })];
  const act = (rules: Parameters<typeof judge>[0], facts: Parameters<typeof judge>[1], on: string) =>
    only(of(rules, facts, on, nonrenewal(on)).filter(({ occasion }) => occasion.kind === "act"));

  it("then the ninetieth day after receipt is the first on which it may be given", () => {
    expect(act(ninety, [stated("2026-01-10")], "2026-04-09").state).toBe("blocked");
    expect(act(ninety, [stated("2026-01-10")], "2026-04-10").state).toBe("done");
  });

  it("then without the day of receipt it cannot be said", () => {
    expect(act(ninety, [stated(undefined)], "2026-04-10")).toMatchObject({ state: "cannot-say" });
  });

  it("then after April 15 a reason is asked", () => {
    expect(act(byApril, [], "2026-04-15").state).toBe("done");
    expect(act(byApril, [], "2026-04-16").state).toBe("due");
  });
});
