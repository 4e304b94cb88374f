import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import type { FormValues } from "../../documents/index.ts";
import { fileUnder, refusedFor, type FileInWriting } from "../file-in-writing.fixture.ts";
import { formReceived, issuing, metToWrite, proposed, row, runningPlan, talked, wholePlan } from "../stages.fixture.ts";
import { planIn } from "../state.ts";
import { decide } from "./decide.ts";

const certified = () => fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
const support = () => fileUnder("mo-esp-107", { unit: "esp" });

/** A certified teacher's plan, proposed and ready to be issued. */
const ready = (): { file: FileInWriting; plan: string; words: FormValues } => {
  const file = certified();
  const focus = file.focus("4.2");
  file.today = day("2026-10-06");
  talked(file, focus);
  const ddf = formReceived(file, focus);
  file.today = day("2026-11-02");
  const plan = proposed(file, focus, { ddf });
  metToWrite(file, plan);
  return { file, plan, words: wholePlan([focus]) };
};

const without = (words: FormValues, section: string): FormValues =>
  Object.fromEntries(Object.entries(words).filter(([name]) => name !== section));

const refused = (
  file: FileInWriting,
  plan: string,
  values: FormValues,
  more: Parameters<typeof issuing>[2] = {},
): readonly string[] => {
  const decision = file.tries("supervisor", decide, issuing(file, plan, { values, ...more }));
  return decision.ok ? [] : refusedFor(decision.refusal);
};

describe("issuing a plan for certified staff (1091)", () => {
  test("with everything the agreement asks for, closes its words, and records what was affirmed and who agreed", () => {
    const { file, plan } = ready();
    const events = file.does("supervisor", decide, issuing(file, plan));
    expect(events.map(({ type }) => type)).toEqual(["PlanIssued", "Attested", "Attested", "DocumentIssued"]);
    expect(planIn(file.events(), plan)).toMatchObject({ state: "sent", version: 1, end: day("2027-03-12") });
    expect(file.file().facts.filter(({ fact }) => fact === "agreement-marked")).toHaveLength(2);
  });

  test("two indicators are refused by the clause that allows one", () => {
    const { file, plan } = ready();
    expect(refused(file, plan, wholePlan([file.focus("4.2"), file.focus("2.2")]))).toContain("one-focus");
  });

  test("without a rationale it is refused", () => {
    const { file, plan, words } = ready();
    expect(refused(file, plan, without(words, "rationale"))).toEqual(["rationale"]);
  });

  test("a target with no measure is refused", () => {
    const { file, plan, words } = ready();
    const targets = [row("t1", { text: "Be on time.", measure: "–", "target-dates": "2027-02-26" })];
    expect(refused(file, plan, { ...words, targets: { targets } })).toEqual(["measure-stated"]);
  });

  test("a target date after the plan's end is refused", () => {
    const { file, plan, words } = ready();
    const targets = [
      row("t1", { text: "Arrive by 7:40 daily.", measure: "Sign-in sheet", "target-dates": "2027-04-30" }),
    ];
    expect(refused(file, plan, { ...words, targets: { targets } })).toEqual(["target-dates-within-plan"]);
  });

  test("nothing affirmed: each target and the time frame are still to be affirmed", () => {
    const { file, plan, words } = ready();
    expect(refused(file, plan, words, { affirm: false })).toEqual(["reasonable-time", "targets-measurable"]);
  });

  test("one side's strategies alone are refused: each side promises something", () => {
    const { file, plan, words } = ready();
    const strategies = [row("s1", { whose: "employee", text: "Sorts exit slips.", "strategy-day": "" })];
    expect(refused(file, plan, { ...words, strategies: { strategies } })).toEqual(["strategies-stated"]);
  });

  test("no data form on that indicator: refused, whatever other form there is", () => {
    const file = certified();
    file.today = day("2026-11-02");
    formReceived(file, file.focus("2.2"));
    const focus = file.focus("4.2");
    talked(file, focus);
    const plan = proposed(file, focus);
    metToWrite(file, plan);
    expect(refused(file, plan, wholePlan([focus]))).toEqual(["ddf-received"]);
  });

  test("no written notice of the need for it: refused", () => {
    const file = certified();
    const focus = file.focus("4.2");
    file.today = day("2026-11-02");
    talked(file, focus);
    formReceived(file, focus);
    file.records("supervisor", {
      type: "PlanProposed",
      day: file.today,
      cycle: "c1",
      plan: "p1",
      body: { plan: "p1", type: "pip", focus: [focus], reason: "…", document: "d1", draft: "r1" },
    });
    metToWrite(file, "p1");
    expect(refused(file, "p1", wholePlan([focus]))).toEqual(["told-in-writing"]);
  });

  test("not written together: expected, so a reason lets one go on", () => {
    const file = certified();
    const focus = file.focus("4.2");
    file.today = day("2026-11-02");
    talked(file, focus);
    const plan = proposed(file, focus, { ddf: formReceived(file, focus) });
    expect(file.tries("supervisor", decide, issuing(file, plan))).toMatchObject({
      refusal: { kind: "reason-needed", findings: [{ rule: "written-together" }] },
    });
    expect(
      file.tries("supervisor", decide, issuing(file, plan), { "written-together": "She preferred to write by mail." })
        .ok,
    ).toBe(true);
  });

  test("a second plan waits for the second level's review", () => {
    const file = certified();
    runningPlan(file, file.focus("4.2"));
    const other = file.focus("2.2");
    talked(file, other);
    const plan = proposed(file, other, { ddf: formReceived(file, other) });
    metToWrite(file, plan);
    expect(refused(file, plan, wholePlan([other]))).toEqual(["several-plans"]);
    file.records("second-level", {
      type: "PlanReviewedAbove",
      day: file.today,
      cycle: "c1",
      plan,
      body: { plan, how: "reviewed", comment: "One at a time would be wiser." },
    });
    expect(refused(file, plan, wholePlan([other]))).toEqual([]);
  });

  test("words that changed while they were being affirmed are not issued", () => {
    const { file, plan } = ready();
    const decision = file.tries("supervisor", decide, { ...issuing(file, plan), wordsChanged: true });
    expect(decision).toMatchObject({ refusal: { kind: "not-now", why: { key: "plan.words-changed" } } });
  });

  test("a plan is issued once", () => {
    const { file, plan } = ready();
    file.does("supervisor", decide, issuing(file, plan));
    expect(file.tries("supervisor", decide, issuing(file, plan))).toMatchObject({
      refusal: { why: { key: "plan.issued-already" } },
    });
  });
});

describe("issuing a plan for support personnel (107)", () => {
  test("needs no rationale and no benchmarks, but an appraisal method", () => {
    const file = support();
    const focus = file.focus("4");
    file.today = day("2026-11-02");
    talked(file, focus);
    const plan = proposed(file, focus, { type: "pgp", ddf: formReceived(file, focus) });
    metToWrite(file, plan);
    const words = without(without(wholePlan([focus]), "rationale"), "benchmarks");
    expect(refused(file, plan, words)).toEqual([]);
    expect(refused(file, plan, without(words, "appraisal-method"))).toEqual(["appraisal-method"]);
  });
});
