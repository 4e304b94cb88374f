import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { decide as decideDisagreement, openDisagreements } from "./decide-disagreement/decide.ts";
import { fileUnder, refusedFor } from "./file-in-writing.fixture.ts";
import { decide as issuePlan } from "./issue-plan/decide.ts";
import { decide as proposePlan } from "./propose-plan/decide.ts";
import { asksForNotice, planChoices } from "./propose-plan/plan-choices.ts";
import { read as readConcern } from "./raise-concern/form.ts";
import { decide as recordDisagreement } from "./record-disagreement/decide.ts";
import { decide as recordMeeting } from "./record-meeting/decide.ts";
import { decide as reviewPlan } from "./review-plan/decide.ts";
import { formReceived, issuing, proposed, talked } from "./stages.fixture.ts";
import { planIn } from "./state.ts";

const certified = () => fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
const baltimore = () => fileUnder("bc-btu", { unit: "btu", "job-class": "teacher" });
const refused = (decision: ReturnType<ReturnType<typeof certified>["tries"]>): readonly string[] =>
  decision.ok ? [] : refusedFor(decision.refusal);

describe("the conversation that came first", () => {
  const choices = [{ kind: "indicator", code: "4.2", title: "Student engagement" }] as const;
  const typed = (fields: Readonly<Record<string, string>>) =>
    new Map(
      Object.entries({ focus: "indicator:4.2", how: "talk", words: "We talked.", ...fields }).map(([field, value]) => [
        field,
        [value],
      ]),
    );
  const form = { cycle: "c1", choices, today: day("2026-11-16") };

  test("entered within three days needs no reason", () => {
    expect(readConcern(typed({ on: "2026-11-13" }), form)).toMatchObject({
      ok: true,
      input: { on: day("2026-11-13"), with: ["supervisor", "employee"] },
    });
  });

  test("entered later is asked why, and keeps the reason", () => {
    expect(readConcern(typed({ on: "2026-11-12" }), form)).toEqual({
      ok: false,
      errors: [{ field: "late-reason", key: "missing" }],
    });
    expect(readConcern(typed({ on: "2026-11-12", "late-reason": "On paper." }), form)).toMatchObject({
      ok: true,
      input: { lateReason: "On paper." },
    });
  });

  test("a day that is none is one error, not two", () => {
    expect(readConcern(typed({ on: "2026-02-30" }), form)).toEqual({
      ok: false,
      errors: [{ field: "on", key: "no-such-day" }],
    });
  });
});

describe("proposing a plan", () => {
  test("without a talk before it, a reason lets one go on", () => {
    const file = certified();
    const focus = file.focus("4.2");
    const input = { cycle: "c1", type: "pip", focus: [focus], reason: "…" };
    expect(refused(file.tries("supervisor", proposePlan, input))).toEqual(["conversation-first", "on-notice"]);
    expect(
      file.tries("supervisor", proposePlan, input, {
        "conversation-first": "He was away.",
        "on-notice": "He was away.",
      }).ok,
    ).toBe(true);
  });

  test("with its notice, both are recorded in one act", () => {
    const file = certified();
    const focus = file.focus("4.2");
    talked(file, focus);
    const notice = file.sealed("notice", "n1", { focus: { focus: ["indicator:4.2"] }, "need-for-plan": { need: "…" } });
    const events = file.does("supervisor", proposePlan, {
      cycle: "c1",
      type: "pip",
      focus: [focus],
      reason: "…",
      notice,
    });
    expect(events.map(({ type }) => type)).toEqual(["PlanProposed", "DocumentIssued"]);
    const given = file.file().facts.find(({ fact }) => fact === "notice-given");
    expect(given).toMatchObject({
      day: undefined,
      is: { notice: "need-for-plan", written: true },
      ids: { plan: events[0]?.plan ?? "" },
    });
  });

  test("under 1091 the employee does not start it; in Baltimore either side may", () => {
    const here = certified();
    talked(here, here.focus("4.2"));
    const input = { cycle: "c1", type: "pip", focus: [here.focus("4.2")], reason: "…" };
    expect(refused(here.tries("employee", proposePlan, input))).toEqual(["supervisor-starts-plan"]);
    const there = baltimore();
    expect(there.tries("employee", proposePlan, { ...input, focus: [there.focus("4.2")] }).ok).toBe(true);
    expect(there.tries("supervisor", proposePlan, { ...input, focus: [there.focus("4.2")] }).ok).toBe(true);
  });

  test("names the plans the agreement has here, and whether a notice goes with them", () => {
    expect(planChoices(certified().edition)).toEqual(["pip", "fap"]);
    expect(planChoices(fileUnder("mo-esp-107", { unit: "esp" }).edition)).toEqual(["pgp", "fap"]);
    expect(planChoices(baltimore().edition)).toEqual(["pip"]);
    expect(asksForNotice(certified().edition, "pip")).toBe(true);
    expect(asksForNotice(certified().edition, "fap")).toBe(true);
    expect(asksForNotice(baltimore().edition, "pip")).toBe(false);
  });

  test("out of a form that is not in the file is not possible", () => {
    const file = certified();
    expect(
      refused(
        file.tries("supervisor", proposePlan, {
          cycle: "c1",
          type: "pip",
          focus: [file.focus("4.2")],
          reason: "…",
          ddf: "elsewhere",
        }),
      ),
    ).toEqual(["plan.form-not-in-file"]);
  });
});

describe("writing a plan", () => {
  test("a meeting and the second level's review are kept with it", () => {
    const file = certified();
    const focus = file.focus("4.2");
    talked(file, focus);
    const plan = proposed(file, focus, { ddf: formReceived(file, focus) });
    file.does("employee", recordMeeting, {
      plan,
      meeting: "plan-writing",
      with: ["employee", "supervisor"],
      words: "Targets",
      on: file.today,
    });
    file.does("second-level", reviewPlan, { plan, how: "reviewed", comment: "One first." });
    expect(planIn(file.events(), plan)).toMatchObject({
      meetings: [{ words: "Targets" }],
      reviewedAbove: [{ comment: "One first.", by: { role: "second-level" } }],
    });
    file.does("supervisor", issuePlan, issuing(file, plan));
    expect(refused(file.tries("second-level", reviewPlan, { plan, how: "reviewed", comment: "…" }))).toEqual([
      "plan.issued-already",
    ]);
  });

  test("in Baltimore a disagreement holds the plan until the supervisor decides; the other version stays", () => {
    const file = baltimore();
    const plan = proposed(file, file.focus("4.2"), { by: "employee" });
    const version = { plan, about: "targets", words: "At least 20 of 26.", reason: "The group began at 9." };
    file.does("employee", recordDisagreement, version);
    const issue = issuing(file, plan, { agreedBy: [] });
    expect(refused(file.tries("supervisor", issuePlan, { ...issue, affirmed: [] }))).toEqual(["disagreement"]);
    expect(refused(file.tries("supervisor", decideDisagreement, { ...version, about: "support" }))).toEqual([
      "plan.nothing-to-decide",
    ]);
    file.does("supervisor", decideDisagreement, {
      plan,
      about: "targets",
      words: "22 of 26.",
      reason: "As in the other group.",
    });
    const told = planIn(file.events(), plan);
    expect(told && openDisagreements(told)).toEqual([]);
    expect(told?.disagreements).toMatchObject([{ words: "At least 20 of 26.", reason: "The group began at 9." }]);
    expect(file.tries("supervisor", issuePlan, { ...issue, affirmed: [] }).ok).toBe(true);
  });

  test("under 1091 a disagreement may be recorded, and nobody's word is said to carry", () => {
    const file = certified();
    const focus = file.focus("4.2");
    talked(file, focus);
    const plan = proposed(file, focus, { ddf: formReceived(file, focus) });
    const version = { plan, about: "targets", words: "…", reason: "…" };
    file.does("employee", recordDisagreement, version);
    expect(refused(file.tries("supervisor", decideDisagreement, version))).toEqual(["plan.nobody-decides"]);
  });
});
