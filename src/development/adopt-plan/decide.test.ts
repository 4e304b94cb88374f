import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { documentsOf } from "../../documents/index.ts";
import type { FileInWriting, Party } from "../../plans/file-in-writing.fixture.ts";
import {
  adopting,
  aLibrarian,
  aTeacher,
  planValues,
  refusedFor,
  statements,
  withPlan,
} from "../development-file.fixture.ts";
import { developmentOf, yearOf } from "../state.ts";
import { decide, statementsIn, type AdoptPlan } from "./decide.ts";
import { affirmField, read } from "./form.ts";

const refused = (file: FileInWriting, input: AdoptPlan, as: Party = "employee", wentOn = {}): readonly string[] => {
  const decision = file.tries(as, decide, input, wentOn);
  return decision.ok ? [] : refusedFor(decision.refusal);
};

const state = (file: FileInWriting, rule: string) => file.findings().find((finding) => finding.rule === rule)?.state;

describe("adopting a development plan", () => {
  test("given everything the agreement asks, when its writer adopts it, then the year's plan is on record with what was affirmed", () => {
    const file = aTeacher();
    expect(state(file, "development-plan")).toBe("due");
    file.does("employee", decide, adopting(file));
    expect(state(file, "development-plan")).toBe("done");
    for (const rule of ["idp-content", "idp-describes", "idp-not-a-list", "idp-focused", "idp-by-employee"])
      expect([rule, state(file, rule)]).toEqual([rule, "done"]);
  });

  test("given an activity without its time frame or outcome, then the clause refuses it by name of the section", () => {
    const file = aTeacher();
    const activities = [{ id: "r1", text: "Script five lessons.", "time-frames": "", outcomes: "–" }];
    const decision = file.tries("employee", decide, adopting(file, { ...planValues, activities: { activities } }));
    if (decision.ok || decision.refusal.kind !== "agreement") throw new Error("not refused by the agreement");
    const [finding] = decision.refusal.findings;
    expect(finding?.rule).toBe("idp-content");
    expect(finding?.missing.map((missing) => missing.with["section"])).toEqual(["time-frames", "outcomes"]);
  });

  test("given one activity of two lacks its time frame, then time frames are not all there", () => {
    const file = aTeacher();
    const activities = [
      { id: "r1", text: "Script.", "time-frames": "October", outcomes: "Scripts" },
      { id: "r2", text: "Read.", "time-frames": "", outcomes: "Notes" },
    ];
    expect(refused(file, adopting(file, { ...planValues, activities: { activities } }))).toEqual(["idp-content"]);
  });

  test("given the supervisor tries, then the plan is the employee's to adopt", () => {
    const file = aTeacher();
    expect(refused(file, adopting(file), "supervisor")).toContain("idp-by-employee");
  });

  test("given it is not affirmed that it is more than a list, then a reason is asked, and kept when given", () => {
    const file = aTeacher();
    const bare = { ...adopting(file), affirmed: statements.slice(1) };
    expect(refused(file, bare)).toEqual(["idp-not-a-list"]);
    expect(refused(file, bare, "employee", { "idp-not-a-list": "My only aim is one course." })).toEqual([]);
  });

  test("given the draft changed after the page was shown, then nothing is adopted", () => {
    const file = aTeacher();
    expect(refused(file, { ...adopting(file), wordsChanged: true })).toEqual(["development.words-changed"]);
  });

  test("given a version is adopted, when the same is sent again, then it is not recorded twice", () => {
    const file = withPlan();
    expect(refused(file, adopting(file))).toEqual(["document.issued-already"]);
  });

  test("given a plan in force, when it is changed in January, then the new version holds and the first stays readable", () => {
    const file = withPlan();
    file.today = day("2027-01-12");
    const goals = [{ id: "r1", text: "Two of three of my questions ask why.", begun: "new" }];
    file.does("employee", decide, adopting(file, { ...planValues, goals: { goals } }, 2));
    const year = yearOf(developmentOf(file.file()), "c1");
    expect(year?.goals.map(({ text }) => text)).toEqual(["Two of three of my questions ask why."]);
    const [document] = [...documentsOf(file.events()).values()];
    expect(document?.versions.map(({ issued }) => [issued.body.version, issued.body.values["goals"]])).toEqual([
      [1, planValues["goals"]],
      [2, { goals }],
    ]);
  });

  test("given the second district, then the plan has its own name and asks for no statement", () => {
    const file = aLibrarian();
    expect(file.form("development-plan").title).toBe("Professional development plan");
    const bare = { ...adopting(file), affirmed: [] };
    expect(refused(file, bare)).toEqual([]);
  });
});

describe("what its writer affirms", () => {
  test("is what the agreement says, and nothing is ticked beforehand", () => {
    const file = aTeacher();
    const form = { ...adopting(file), statements, draftAt: 4 };
    const nothing = read(new Map([["draft-at", ["4"]]]), form);
    expect(nothing.ok && [nothing.input.affirmed, nothing.input.wordsChanged]).toEqual([[], false]);
    const ticked = new Map<string, readonly string[]>([
      ["draft-at", ["3"]],
      ...statements.map((statement) => [affirmField(statement), ["yes"]] as const),
    ]);
    const both = read(ticked, form);
    expect(both.ok && [both.input.affirmed, both.input.wordsChanged]).toEqual([statements, true]);
  });

  test("is asked of the act alone", () => {
    expect(statementsIn(withPlan().findings())).toEqual([]);
  });
});
