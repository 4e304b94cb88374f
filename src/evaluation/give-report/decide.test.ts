import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { decide as concludePlan } from "../../plans/conclude-plan/decide.ts";
import { fileUnder, refusedFor, type FileInWriting } from "../../plans/file-in-writing.fixture.ts";
import { runningPlan } from "../../plans/stages.fixture.ts";
import { marking, recommending } from "../result.fixture.ts";
import { decide } from "./decide.ts";

const teacher = (): FileInWriting => fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
const custodian = (): FileInWriting => fileUnder("mo-esp-107", { unit: "esp", "job-class": "support" });
const withHistory = (file: FileInWriting): FileInWriting => {
  file.records("personnel", { type: "HistoryEntered", day: file.today, cycle: "c1", body: { since: "2024-07-01" } });
  return file;
};
const refusals = (file: FileInWriting, report: ReturnType<typeof recommending>, wentOn = {}): readonly string[] => {
  const decision = file.tries("supervisor", decide, report, wentOn);
  return decision.ok ? [] : refusedFor(decision.refusal);
};
const unfinished = { "plan-finished-first": "The benchmark in May comes after the report." };

describe("a certified teacher, policy 1091", () => {
  test("given no plan came first, when not recommended, then the agreement refuses it with its clause", () => {
    const file = withHistory(teacher());
    file.today = day("2027-04-12");
    const decision = file.tries("supervisor", decide, recommending(file, "not-recommended"));
    expect(decision.ok).toBe(false);
    if (decision.ok || decision.refusal.kind !== "agreement") throw new Error("not refused by the agreement");
    const [finding] = decision.refusal.findings;
    expect(finding?.rule).toBe("no-nonrecommendation-without-plan");
    expect(finding?.source[0]?.says).toContain("not preceded by a PIP or PGP");
    expect(finding?.state).toBe("blocked");
  });

  test("given no plan, when recommended, then the report is given", () => {
    const file = withHistory(teacher());
    file.today = day("2027-04-12");
    expect(refusals(file, recommending(file, "recommended"))).toEqual([]);
  });

  test("given a plan ran, when not recommended, then the district asks why it has no outcome yet, and a reason is enough", () => {
    const file = withHistory(teacher());
    runningPlan(file, file.focus("4.2"));
    file.today = day("2027-04-12");
    expect(refusals(file, recommending(file, "not-recommended"))).toEqual(["plan-finished-first"]);
    expect(refusals(file, recommending(file, "not-recommended"), unfinished)).toEqual([]);
  });

  test("given the only plan was withdrawn, when not recommended, then it does not count and the agreement refuses", () => {
    const file = withHistory(teacher());
    const plan = runningPlan(file, file.focus("4.2"));
    file.today = day("2027-01-15");
    file.does(
      "supervisor",
      concludePlan,
      {
        plan,
        outcome: "withdrawn",
        targets: [],
        promises: [],
        nextStep: "closed",
        why: "Opened in error.",
        on: file.today,
      },
      { "conversation-first": "Reason." },
    );
    file.today = day("2027-04-12");
    expect(refusals(file, recommending(file, "not-recommended"), unfinished)).toEqual([
      "no-nonrecommendation-without-plan",
    ]);
  });

  test("given the plan that came first is struck, when not recommended, then it is refused again", () => {
    const file = withHistory(teacher());
    runningPlan(file, file.focus("4.2"));
    const proposed = file.events().find(({ type }) => type === "PlanProposed");
    file.today = day("2027-04-12");
    file.records("personnel", {
      type: "EventStruck",
      day: file.today,
      cycle: "c1",
      body: { event: proposed?.id, reason: "Another person." },
    });
    expect(refusals(file, recommending(file, "not-recommended"), unfinished)).toEqual([
      "no-nonrecommendation-without-plan",
    ]);
  });

  test("given paper history only since this year and no plan, when not recommended, then it cannot be said yet, and is refused", () => {
    const file = teacher();
    file.today = day("2027-04-12");
    const decision = file.tries("supervisor", decide, recommending(file, "not-recommended"));
    if (decision.ok || decision.refusal.kind !== "agreement") throw new Error("not refused by the agreement");
    expect(decision.refusal.findings.map(({ state }) => state)).toEqual(["cannot-say"]);
  });
});

describe("a custodian, policy 107", () => {
  test("given no plan, when a criterion is marked Improvement Needed, then the agreement refuses it", () => {
    const file = withHistory(custodian());
    file.today = day("2027-05-04");
    expect(refusals(file, marking(file, [file.focus("4")]))).toContain("no-improvement-needed-without-plan");
  });

  test("given a plan on criterion 2, when criterion 4 is marked Improvement Needed, then the plan does not count", () => {
    const file = withHistory(custodian());
    runningPlan(file, file.focus("2"), "pgp");
    file.today = day("2027-05-04");
    expect(refusals(file, marking(file, [file.focus("4")]))).toContain("no-improvement-needed-without-plan");
    expect(refusals(file, marking(file, [file.focus("2")]), unfinished)).toEqual([]);
  });

  test("given every criterion meets expectations, then the report is given", () => {
    const file = withHistory(custodian());
    file.today = day("2027-05-04");
    expect(refusals(file, marking(file, []))).toEqual([]);
  });
});

test("given a report was given, when the same version is given again, then nothing is recorded twice", () => {
  const file = withHistory(teacher());
  file.today = day("2027-04-12");
  file.does("supervisor", decide, recommending(file, "recommended"));
  expect(refusals(file, recommending(file, "recommended"))).toEqual(["document.issued-already"]);
});
