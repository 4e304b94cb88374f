import { describe, expect, it } from "vitest";
import { fact, iso, judge, keys, lastYear, only, rule, year } from "../given.ts";
import type { Cycle } from "../fact.ts";
import { day } from "../../calendar/index.ts";

const both = ["employee", "supervisor"];
const planning = { fact: "conference-held", where: { meeting: "planning", with: both } };
const conference = rule("duty", "warn", { who: "supervisor", must: planning, each: "cycle", by: { date: "10-15" } });
const held = (on: string, cycle = "year") =>
  fact("conference-held", on, { is: { meeting: "planning", with: both }, cycle });
const inYear = (schoolYear: string): Cycle => {
  const begins = schoolYear.slice(0, 4);
  return {
    ...year,
    id: schoolYear,
    schoolYear,
    firstDay: day(`${begins}-08-15`),
    lastDay: day(`${Number(begins) + 1}-06-15`),
  };
};

describe("a conference owed once a year by October 15", () => {
  it("is due on the Monday where the deadline is a Sunday, and says why", () => {
    const [finding] = judge(conference, [], { today: "2023-10-16", cycles: [inYear("2023-24")] });
    expect(finding).toMatchObject({ state: "due", answer: "no", who: ["supervisor"], phase: "year" });
    expect([iso(finding?.deadline), iso(finding?.due)]).toEqual(["2023-10-15", "2023-10-16"]);
    expect(finding?.move?.because[0]).toMatchObject({ kind: "weekend" });
  });

  it("held the day after is done late, by one work day", () => {
    const [finding] = judge(conference, [held("2023-10-17", "2023-24")], {
      today: "2023-10-20",
      cycles: [inYear("2023-24")],
    });
    expect(finding).toMatchObject({ state: "done-late", answer: "yes", late: { count: 1, unit: "work-days" } });
    expect(finding?.proof).toHaveLength(1);
  });

  it("is overdue once the due day has gone by", () => {
    const others = rule("duty", "warn", { who: "supervisor", must: planning, each: "cycle", by: { date: "10-31" } });
    const [finding] = judge(others, [], { today: "2026-11-03", cycles: [inYear("2026-27")] });
    expect(finding).toMatchObject({ state: "overdue", late: { count: 1, unit: "work-days" } });
    expect(iso(finding?.due)).toBe("2026-11-02");
  });

  it("takes a published year's day, and cannot be told in a year not published", () => {
    const midYear = rule("duty", "warn", {
      who: "supervisor",
      must: { fact: "document-issued", where: { document: "mid-year" } },
      each: "cycle",
      by: { "per-year": { "2024-25": { date: "2025-01-25", document: "years" } } },
    });
    const [published] = judge(midYear, [], { today: "2025-01-25", cycles: [inYear("2024-25")] });
    expect(published).toMatchObject({ state: "due" });
    expect(iso(published?.due)).toBe("2025-01-27");
    const [unpublished] = judge(midYear, [], { cycles: [year] });
    expect(unpublished).toMatchObject({ state: "cannot-say", answer: "cannot-say" });
    expect(unpublished?.missing[0]).toMatchObject({ key: "missing.published-day", with: { year: "2025-26" } });
  });

  it("counts the closing day from the due day", () => {
    const observation = rule("duty", "warn", {
      who: "supervisor",
      must: { fact: "observation-held", where: { number: 1 } },
      each: "cycle",
      by: { date: "12-01" },
      closes: { after: "due", count: 7, unit: "calendar-days" },
    });
    const held = fact("observation-held", "2018-12-07", { is: { number: 1 }, cycle: "2018-19" });
    const [finding] = judge(observation, [held], {
      today: "2018-12-08",
      cycles: [inYear("2018-19")],
      completeSince: "2018-07-01",
    });
    expect(finding).toMatchObject({ state: "done-late" });
    expect([iso(finding?.due), iso(finding?.closes)]).toEqual(["2018-12-03", "2018-12-10"]);
  });

  it("is not fulfilled by another year's conference, nor by one the employee was not at", () => {
    const without = fact("conference-held", "2025-10-02", { is: { meeting: "planning", with: ["supervisor"] } });
    const findings = judge(conference, [held("2024-10-02", "last-year"), without], { today: "2025-10-10" });
    expect(findings.map(({ state, occasion }) => [occasion.id, state])).toEqual([
      ["last-year", "done"],
      ["year", "due"],
    ]);
  });

  it("cannot be told where its day lies before the file is complete", () => {
    const finding = only(judge(conference, [], { cycles: [year], completeSince: "2025-11-01" }));
    expect(finding).toMatchObject({ state: "cannot-say" });
    expect(keys(finding.missing)).toEqual(["missing.history"]);
  });

  it("has no finding for a year that has not begun", () => {
    expect(
      judge(conference, [], { today: "2025-06-20", cycles: [lastYear, year] }).map(({ occasion }) => occasion.id),
    ).toEqual(["last-year"]);
  });

  it("is not needed by people it is not for, and says which attribute they lack", () => {
    const teachers = rule(
      "duty",
      "warn",
      { who: "supervisor", must: planning, each: "cycle" },
      { for: { "job-class": ["teacher"] } },
    );
    expect(only(judge(teachers, [])).because[0]).toMatchObject({
      key: "not-needed.person",
      with: { attributes: ["job-class"] },
    });
    const titled = rule(
      "duty",
      "warn",
      { who: "supervisor", must: planning, each: "cycle" },
      { for: { "job-title": "cook" } },
    );
    expect(only(judge(titled, [])).missing[0]).toMatchObject({
      key: "missing.person",
      with: { attribute: "job-title" },
    });
  });

  it("without a day is due and never overdue, and owed no more once the year is closed", () => {
    const summative = rule("duty", "show", {
      who: "supervisor",
      must: { fact: "document-issued", where: { document: "summative" } },
      each: "cycle",
    });
    expect(only(judge(summative, [], { today: "2031-01-01", cycles: [year] }))).toMatchObject({
      state: "due",
      phase: "summative",
    });
    const closed = { ...year, closedOn: day("2026-06-20") };
    expect(only(judge(summative, [], { cycles: [closed] }))).toMatchObject({ state: "not-needed", answer: "no" });
  });
});

describe("a duty that a fact gives rise to", () => {
  const answer = rule("duty", "warn", {
    who: "personnel",
    must: "request-answered",
    when: "request-made",
    by: { after: "trigger", count: 5, unit: "work-days" },
  });
  const asked = (on: string | undefined) => fact("request-made", on, { by: "employee" });

  it("arises once for each, and one answer does not serve two", () => {
    const findings = judge(
      answer,
      [asked("2025-11-03"), asked("2025-11-04"), fact("request-answered", "2025-11-06", { by: "personnel" })],
      { today: "2025-11-06" },
    );
    expect(findings.map(({ state, due }) => [state, iso(due)])).toEqual([
      ["done", "2025-11-10"],
      ["due", "2025-11-11"],
    ]);
  });

  it("is withdrawn when the fact is struck", () => {
    expect(judge(answer, [asked("2025-11-03")])).toHaveLength(1);
    expect(judge(answer, [])).toHaveLength(0);
  });

  it("cannot be told while the day of that fact is not known", () => {
    expect(only(judge(answer, [asked(undefined)])).missing[0]).toMatchObject({ key: "missing.day" });
  });

  it("does not arise again from a corrected version of the same document", () => {
    const reply = rule("duty", "warn", {
      who: "supervisor",
      must: "copy-given",
      when: { fact: "document-issued", where: { document: "ddf" } },
    });
    const version = (number: number) =>
      fact("document-issued", "2025-11-03", { is: { document: "ddf", version: number }, ids: { document: "d" } });
    expect(judge(reply, [version(1), version(2)])).toHaveLength(1);
  });
});
