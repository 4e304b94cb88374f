import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { day } from "../calendar/index.ts";
import type { Fact } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { calendars, edition, fact, iso, keys, recorded, rule, year } from "./given.ts";
import type { PublishedEntry } from "./published-days.ts";
import type { Rule } from "./rule.ts";

const source = {
  document: "pages",
  title: "Evaluation pages",
  short: "Pages",
  place: "2025-26",
  says: "by …",
  local: false,
};
const published = (days: PublishedEntry["days"], more: Partial<PublishedEntry> = {}): PublishedEntry => ({
  days,
  moves: false,
  source,
  ...more,
});

const planning = { fact: "conference-held", where: { meeting: "planning", with: ["employee", "supervisor"] } };
const conference = rule("duty", "warn", { who: "supervisor", must: planning, each: "cycle", by: { date: "10-31" } });

function judged(of: Rule, entries: readonly PublishedEntry[], today: string, facts: readonly Fact[] = []): Finding {
  const [finding] = assess({
    file: { facts: recorded(facts), cycles: [year], completeSince: day("2020-07-01") },
    edition: { ...edition([of]), published: { "2025-26": { [of.id]: entries } } },
    calendars,
    today: day(today),
  });
  if (!finding) throw new Error("no finding");
  return finding;
}

describe("given a day the district published for the year", () => {
  it("then it takes the place of the rule's own, and the finding names both and the sentence", () => {
    const finding = judged(conference, [published({ by: { date: "2025-10-24" } })], "2025-10-20");
    expect([iso(finding.deadline), iso(finding.due)]).toEqual(["2025-10-24", "2025-10-24"]);
    expect(finding.published).toMatchObject({ source: { place: "2025-26" }, stands: true });
    expect(iso(finding.published?.own?.due)).toBe("2025-10-31");
  });

  it("when it is a Saturday, then it stands as published, and is overdue on the Monday", () => {
    const saturday = [published({ by: { date: "2025-10-25" } })];
    expect(judged(conference, saturday, "2025-10-25")).toMatchObject({ state: "due" });
    expect(judged(conference, saturday, "2025-10-25").move).toBeUndefined();
    expect(judged(conference, saturday, "2025-10-27")).toMatchObject({ state: "overdue" });
  });

  it("when the district moves what it publishes, then it moves as the agreement moves days", () => {
    const finding = judged(conference, [published({ by: { date: "2025-10-25" } }, { moves: true })], "2025-10-20");
    expect(iso(finding.due)).toBe("2025-10-27");
    expect(finding.move).toBeDefined();
    expect(finding.published?.stands).toBe(false);
  });

  it("then it may be counted from a named day, as one day before the employees' last", () => {
    const annual = rule("duty", "warn", {
      who: "supervisor",
      must: { fact: "document-issued", where: { document: "annual" } },
      each: "cycle",
      by: { before: "last-employee-day", count: 1, unit: "weeks" },
    });
    const finding = judged(
      annual,
      [published({ by: { before: "last-employee-day", count: 1, unit: "calendar-days" } })],
      "2026-05-01",
    );
    expect([iso(finding.due), iso(finding.published?.own?.due)]).toEqual(["2026-06-11", "2026-06-05"]);
  });

  it("then the first entry that is for the person counts", () => {
    const entries = [
      published({ by: { date: "2025-10-01" } }, { for: { unit: "unaffiliated" } }),
      published({ by: { date: "2025-10-08" } }),
    ];
    expect(iso(judged(conference, entries, "2025-10-01").due)).toBe("2025-10-08");
    const unknown = judged(
      conference,
      [published({ by: { date: "2025-10-01" } }, { for: { "job-title": "cook" } })],
      "2025-10-01",
    );
    expect(unknown).toMatchObject({ state: "cannot-say" });
    expect(keys(unknown.missing)).toEqual(["missing.person"]);
  });

  it("when the rule waits for one each year and none is there, then no day can be said", () => {
    const midYear = rule("duty", "warn", {
      who: "supervisor",
      must: planning,
      each: "cycle",
      by: { published: "each-year" },
    });
    expect(keys(judged(midYear, [], "2025-10-01").missing)).toEqual(["missing.published-day"]);
    expect(iso(judged(midYear, [published({ by: { date: "01-24" } })], "2025-10-01").due)).toBe("2026-01-24");
  });

  it("then a window opens and closes on the days published", () => {
    const window = rule("window", "warn", { act: "observation-held", to: { date: "04-04" } });
    const entry = [published({ from: { date: "2025-09-30" }, to: { date: "2025-12-06" } })];
    const finding = judged(window, entry, "2025-10-01");
    expect([iso(finding.from), iso(finding.due)]).toEqual(["2025-09-30", "2025-12-06"]);
  });
});

describe("given a closing day after the due day", () => {
  const form = rule("duty", "warn", {
    who: "supervisor",
    must: planning,
    each: "cycle",
    by: { date: "10-15" },
    closes: { after: "due", count: 7, unit: "calendar-days" },
  });
  const held = (entered: string) =>
    fact("conference-held", "2025-10-17", {
      is: { meeting: "planning", with: ["employee", "supervisor"] },
      recorded: entered,
    });

  it("when it is late, then it says until when it can still be entered, or that entry closed", () => {
    expect(keys(judged(form, [], "2025-10-20").because)).toContain("duty.entry-open");
    expect(keys(judged(form, [], "2025-10-23").because)).toContain("duty.entry-closed");
  });

  it("when it was entered in between, then that is seen, and so is an entry after closing", () => {
    const between = judged(form, [], "2025-11-03", [held("2025-10-20")]);
    expect(between).toMatchObject({ state: "done-late" });
    expect(keys(between.because)).toContain("duty.entered-before-closing");
    expect(keys(judged(form, [], "2025-11-03", [held("2025-10-30")]).because)).toContain("duty.entered-after-closing");
  });

  it("when a closing day was published, then that one holds", () => {
    const finding = judged(form, [published({ closes: { date: "2025-11-14" } })], "2025-11-03");
    expect(iso(finding.closes)).toBe("2025-11-14");
    expect(iso(finding.due)).toBe("2025-10-15");
    expect(finding.published).toBeUndefined();
  });
});
