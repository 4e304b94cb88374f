import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { decide as askHelper } from "./ask-helper/decide.ts";
import { decide as concludePlan } from "./conclude-plan/decide.ts";
import { decide as extendPlan } from "./extend-plan/decide.ts";
import { fileUnder, refusedFor } from "./file-in-writing.fixture.ts";
import { grantsFrom } from "./grants.ts";
import { decide as holdReview } from "./hold-review/decide.ts";
import { noteValues } from "./hold-review/note-values.ts";
import { strategiesOf, supportFor, targetsOf } from "./parts-of-plan.ts";
import { planProjection } from "./project.ts";
import { decide as recordSupport } from "./record-support/decide.ts";
import { decide as revisePlan } from "./revise-plan/decide.ts";
import { issuing, runningPlan, wholePlan } from "./stages.fixture.ts";
import { planIn, plansIn } from "./state.ts";

const running = () => {
  const file = fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
  const plan = runningPlan(file, file.focus("4.2"));
  const told = () => {
    const found = planIn(file.events(), plan);
    if (!found) throw new Error("no plan");
    return found;
  };
  return { file, plan, told };
};

const refused = (decision: ReturnType<ReturnType<typeof running>["file"]["tries"]>): readonly string[] =>
  decision.ok ? [] : refusedFor(decision.refusal);

describe("a plan that runs", () => {
  test("runs from the day the employee had it, and its row says so", () => {
    const { file, told } = running();
    expect(told()).toMatchObject({
      state: "running",
      startedOn: day("2026-12-01"),
      end: day("2027-03-12"),
      version: 1,
    });
    expect(planProjection.project(file.events())).toEqual([
      { plan: told().id, type: "pip", cycle: "c1", state: "running", start: day("2026-12-01"), end: day("2027-03-12") },
    ]);
  });

  test("each side records its own promises, once", () => {
    const { file, plan, told } = running();
    const [theirs, own] = strategiesOf(told());
    const done = { plan, words: "", on: file.today };
    expect(refused(file.tries("employee", recordSupport, { ...done, strategy: theirs?.id ?? "" }))).toEqual([
      "plan.not-your-promise",
    ]);
    file.does("employee", recordSupport, { ...done, strategy: own?.id ?? "" });
    expect(supportFor(told(), own?.id ?? "")).toMatchObject({ on: day("2026-12-01") });
    expect(refused(file.tries("employee", recordSupport, { ...done, strategy: own?.id ?? "" }))).toEqual([
      "plan.done-already",
    ]);
  });

  test("the supervisor's promise is overdue once its day has passed, and done when it is recorded", () => {
    const { file, plan, told } = running();
    const [promise] = strategiesOf(told());
    const state = () =>
      file
        .findings()
        .find(({ rule, occasion }) => rule === "supervisor-does-own-part" && occasion.id.endsWith(promise?.id ?? "-"))
        ?.state;
    file.today = day("2026-12-08");
    expect(state()).toBe("overdue");
    file.does("supervisor", recordSupport, {
      plan,
      strategy: promise?.id ?? "",
      words: "",
      on: day("2026-12-04"),
      lateReason: "Out ill.",
    });
    expect(state()).toBe("done");
  });

  test("a helper is asked in while it runs, and sees it until it is concluded", () => {
    const { file, plan } = running();
    const asked = { plan, helper: "p-coordinator", as: "coordinator", words: "Modeled lessons." } as const;
    file.does("employee", askHelper, asked);
    expect(refused(file.tries("supervisor", askHelper, asked))).toEqual(["plan.asked-already"]);
    expect(grantsFrom(file.events())).toEqual([
      { person: "p-coordinator", as: "helper", from: day("2026-12-01"), plan },
    ]);
    file.today = day("2027-03-12");
    file.does("supervisor", concludePlan, {
      plan,
      outcome: "met",
      targets: [],
      promises: [],
      nextStep: "closed",
      why: "Met.",
      on: file.today,
    });
    expect(grantsFrom(file.events())).toMatchObject([{ until: day("2027-03-12") }]);
    expect(refused(file.tries("employee", askHelper, { ...asked, helper: "p-other" }))).toEqual(["plan.not-running"]);
    file.today = day("2027-03-15");
    expect(refused(file.tries("employee", askHelper, { ...asked, helper: "p-other" }))).toEqual(["helpers"]);
  });

  test("a benchmark meeting keeps what each side had done, and gives the employee a note of it", () => {
    const { file, plan, told } = running();
    const [target] = targetsOf(told());
    const [theirs, own] = strategiesOf(told());
    const benchmark = `${told().document}.b1`;
    file.today = day("2026-12-11");
    const held = {
      plan,
      benchmark,
      with: ["employee", "supervisor"],
      targets: [{ target: target?.id ?? "", progress: "in-progress", evidence: "Seven of ten days." }],
      promises: [
        { strategy: theirs?.id ?? "", kept: "not-done", words: "No cover was found." },
        { strategy: own?.id ?? "", kept: "done", words: "" },
      ],
      words: "Plan book",
    } as const;
    const note = file.sealed(
      "review-note",
      "note-1",
      noteValues(told(), held, "", (whose) => whose),
    );
    expect(file.does("supervisor", holdReview, { held, note, on: file.today }).map(({ type }) => type)).toEqual([
      "ReviewHeld",
      "DocumentIssued",
    ]);
    expect(file.findings().find(({ rule }) => rule === "review-at-each-benchmark")?.state).toBe("done");
    expect(supportFor(told(), own?.id ?? "")).toBeDefined();
    expect(supportFor(told(), theirs?.id ?? "")).toBeUndefined();
    expect(note.frozen.sections.flatMap(({ blocks }) => blocks)).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining("Not done. No cover was found.") as string }),
    );
  });

  test("is extended twice, and a third time is refused by the limit", () => {
    const { file, plan, told } = running();
    file.does("supervisor", extendPlan, { plan, until: day("2027-03-26"), reason: "Illness." });
    file.does("supervisor", extendPlan, { plan, until: day("2027-04-09"), reason: "Illness." });
    expect(told()).toMatchObject({ end: day("2027-04-09") });
    expect(
      refused(file.tries("supervisor", extendPlan, { plan, until: day("2027-04-23"), reason: "Illness." })),
    ).toEqual(["extensions-limited"]);
    expect(refused(file.tries("supervisor", extendPlan, { plan, until: day("2027-04-01"), reason: "…" }))).toEqual([
      "plan.not-later",
    ]);
  });

  test("is written anew as version 2, whose words are then the plan's", () => {
    const { file, plan, told } = running();
    const words = { ...wholePlan(told().focus), "completion-day": { "completion-day": "2027-03-26" } };
    const input = { ...issuing(file, plan, { values: words, version: 2 }), reason: "The check was moved." };
    file.does("supervisor", revisePlan, input);
    expect(told()).toMatchObject({
      state: "running",
      version: 2,
      end: day("2027-03-26"),
      startedOn: day("2026-12-01"),
    });
    expect(told().versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(file.file().facts.filter(({ fact, is }) => fact === "plan-issued" && is["version"] === 2)).toHaveLength(1);
  });

  test("a version made of words that changed meanwhile is not issued", () => {
    const { file, plan } = running();
    expect(
      refused(file.tries("supervisor", revisePlan, { ...issuing(file, plan, { version: 3 }), reason: "…" })),
    ).toEqual(["plan.words-changed"]);
  });
});

describe("the end of a plan", () => {
  test("is on every fact of it from then on, and closes what was owed", () => {
    const { file, plan, told } = running();
    file.today = day("2027-03-12");
    const [target] = targetsOf(told());
    const end = {
      plan,
      outcome: "not-met",
      targets: [{ target: target?.id ?? "", met: false, why: "Four of ten weeks." }],
      promises: [],
      nextStep: "new-plan",
      why: "…",
      on: file.today,
    } as const;
    file.does("supervisor", concludePlan, end);
    expect(told()).toMatchObject({ state: "concluded", concluded: { outcome: "not-met", nextStep: "new-plan" } });
    expect(file.file().facts.find(({ fact }) => fact === "plan-started")?.is).toMatchObject({ outcome: "not-met" });
    expect(file.findings().find(({ rule }) => rule === "outcome-and-next-step")?.state).toBe("done");
    expect(refused(file.tries("supervisor", concludePlan, end))).toEqual(["plan.concluded"]);
  });

  test("a plan never issued can only be withdrawn", () => {
    const file = fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
    file.records("supervisor", {
      type: "PlanProposed",
      day: file.today,
      cycle: "c1",
      plan: "p1",
      body: { plan: "p1", type: "pip", focus: [file.focus("4.2")], reason: "…", document: "d1", draft: "r1" },
    });
    const end = { plan: "p1", targets: [], promises: [], nextStep: "closed", why: "…", on: file.today } as const;
    expect(refused(file.tries("supervisor", concludePlan, { ...end, outcome: "met" }))).toEqual([
      "plan.only-withdrawn",
    ]);
    file.does("supervisor", concludePlan, { ...end, outcome: "withdrawn" });
    expect(plansIn(file.events())).toMatchObject([{ state: "concluded" }]);
  });
});
