import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { say, type Finding } from "../policy/index.ts";
import { edition } from "../wording/edition.fixture.ts";
import { finding } from "../wording/finding.fixture.ts";
import { shippedSettings } from "./settings.ts";
import { agendaOf, toldOfSteps } from "./told-of-steps.ts";
import { conference, digest, view, words } from "./view.fixture.ts";

const told = (on: string, findings: readonly Finding[], more: Parameters<typeof view>[2] = {}) =>
  toldOfSteps(view(on, findings, more), shippedSettings, words, digest);
const said = (on: string, ...findings: readonly Finding[]) =>
  told(on, findings).map(({ person, category, stage }) => `${person} ${category} ${stage}`);
const overdue = conference({ state: "overdue", late: { count: 1, unit: "work-days" } });

describe("a step with a day", () => {
  it("is far until ten work days before it: October 13 is a holiday and is not counted", () => {
    expect(said("2025-09-29", conference())).toEqual([]);
    expect(said("2025-09-30", conference())).toEqual(["quade own-duties before-10"]);
  });

  it("is told of again three work days before it, and not of both at once when nobody looked in between", () => {
    expect(said("2025-10-08", conference())).toEqual(["quade own-duties before-10"]);
    expect(said("2025-10-09", conference())).toEqual(["quade own-duties before-3"]);
    expect(said("2025-10-14", conference())).toEqual(["quade own-duties before-3"]);
  });

  it("is told of on its day to the one who owes it, and to nobody else", () => {
    expect(said("2025-10-15", conference())).toEqual(["quade own-duties on-the-day"]);
  });

  it("is told of to both sides once it was missed, whichever side owes it", () => {
    expect(said("2025-10-16", overdue)).toEqual(["quade own-duties overdue", "abara other-side overdue"]);
    expect(said("2025-10-16", { ...overdue, who: ["employee"] })).toEqual([
      "abara own-duties overdue",
      "quade other-side overdue",
    ]);
  });

  it("that an office owes is owed to both parties", () => {
    expect(said("2025-10-16", { ...overdue, who: ["personnel"] })).toEqual([
      "marchetti own-duties overdue",
      "benning own-duties overdue",
      "abara other-side overdue",
      "quade other-side overdue",
    ]);
  });

  it("that is done, not needed, blocked or cannot be said tells nobody anything", () => {
    for (const state of ["done", "done-late", "done-otherwise", "not-needed", "blocked", "cannot-say", "open"] as const)
      expect(said("2025-10-16", conference({ state }))).toEqual([]);
  });

  it("of a closed year is no longer asked for", () => {
    const open = view("2025-10-16", [overdue]);
    const cycles = open.file.cycles.map((cycle) => ({ ...cycle, closedOn: day("2025-10-01") }));
    const closed = { ...open, file: { ...open.file, cycles } };
    expect(toldOfSteps(closed, shippedSettings, words, digest)).toEqual([]);
    expect(toldOfSteps(open, shippedSettings, words, digest)).toHaveLength(2);
  });

  it("is not told of to someone whom the file is not open to", () => {
    expect(told("2025-10-15", [conference()], { mayOpen: (person) => person !== "quade" })).toEqual([]);
  });
});

describe("the name of a telling", () => {
  const idOn = (on: string, asked: Finding): string | undefined => told(on, [asked])[0]?.id;

  it("is the same from day to day while the stage is", () => {
    expect(idOn("2025-10-09", conference())).toBe(idOn("2025-10-14", conference()));
    expect(idOn("2025-10-09", conference())).toMatch(/^[0-9a-f]{32}$/);
  });

  it("is another when the day was moved: that is told anew", () => {
    expect(idOn("2025-10-15", conference())).not.toBe(idOn("2025-10-16", conference({ due: day("2025-10-16") })));
  });

  it("is another for each person and each step", () => {
    const ids = told("2025-10-16", [overdue, { ...overdue, id: "planning-conference@other" }]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

describe("what a telling says", () => {
  it("the step about its person, its day and clause; a reminder leads to where it is done", () => {
    expect(told("2025-10-09", [conference()])[0]).toMatchObject({
      title: "Meet with Corinne Abara",
      words: "Due on Wednesday, October 15, 2025. Guide to plans, P14.",
      href: "/files/abara/conference",
      file: "abara",
    });
  });

  it("to the other side who owes it, and since when; that leads to where it is read", () => {
    expect(told("2025-10-16", [overdue])[1]).toMatchObject({
      title: "Meet with you",
      words:
        "Owed by Marisol Quade. It was due on Wednesday, October 15, 2025. Overdue by 1 work day. Guide to plans, P14.",
      href: "/files/abara#f-planning-conference@2026-27",
    });
  });
});

describe("days of reminders", () => {
  const under = (value: unknown) => ({
    ...edition,
    settings: { "reminder-days": { value, silent: "when one is reminded", changedHere: true } },
  });

  it("are the agreement’s own where its policy sets them", () => {
    const asked = [conference()];
    expect(told("2025-10-14", asked, { editionOf: () => under([1]) }).map(({ stage }) => stage)).toEqual(["before-1"]);
    expect(told("2025-10-10", asked, { editionOf: () => under([1]) })).toEqual([]);
    expect(told("2025-10-14", asked, { editionOf: () => under([]) })).toEqual([]);
  });

  it("are the district’s where the policy’s are no whole numbers of work days", () => {
    expect(told("2025-10-14", [conference()], { editionOf: () => under(["soon"]) })).toHaveLength(1);
  });
});

describe("a review that a plan waits for", () => {
  const gate = finding({
    state: "blocked",
    occasion: { kind: "plan", id: "plan-1", cycle: "2026-27", plan: "plan-1", about: {} },
    missing: [say("missing.need", { need: [say("act", { fact: "second-level-involved", plan: ["pip"] })] })],
  });

  it("is asked of the second level, with no day", () => {
    expect(said("2025-10-09", gate)).toEqual(["rourke own-duties asked"]);
  });

  it("is not asked where the plan waits for something else", () => {
    expect(said("2025-10-09", finding({ occasion: gate.occasion }))).toEqual([]);
  });
});

describe("what stands on calendars", () => {
  it("is each step with a day, for whoever owes it, however far it is", () => {
    const items = agendaOf(view("2025-08-20", [conference()]), words);
    expect(items.map(({ person, due, title }) => [person, due.toString(), title])).toEqual([
      ["quade", "2025-10-15", "Meet with Corinne Abara"],
    ]);
  });
});
