import fc from "fast-check";
import { expect, test } from "vitest";
import { decideStrikeEvent, type RecordedEvent } from "../casefile/index.ts";
import { decide as concludePlan } from "../plans/conclude-plan/decide.ts";
import { fileUnder, type FileInWriting } from "../plans/file-in-writing.fixture.ts";
import { decide as issuePlan } from "../plans/issue-plan/decide.ts";
import { formReceived, issuing, metToWrite, proposed, received, talked } from "../plans/stages.fixture.ts";
import { planIn, plansIn } from "../plans/state.ts";
import { decide as giveSummative } from "./give-summative/decide.ts";
import { marking, recommending } from "./result.fixture.ts";

const groups = {
  certified: { policy: "mo-certified-1091", person: { unit: "certified", "job-class": "teacher" }, plan: "pip", foci: ["4.2", "2.1"] },
  support: { policy: "mo-esp-107", person: { unit: "esp", "job-class": "support" }, plan: "pgp", foci: ["2", "4"] },
} as const;
type Group = keyof typeof groups;

const steps = fc.record({
  act: fc.constantFrom("talk", "form", "propose", "issue", "receive", "conclude", "withdraw", "strike", "adverse", "adverse", "wait"),
  focus: fc.constantFrom(0, 1),
  which: fc.nat({ max: 40 }),
});
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

const goingOn = { "plan-finished-first": "Reason.", "conversation-first": "Reason.", "on-notice": "Reason.", "written-together": "Reason.", "not-never-ending": "Reason." };

const latestPlan = (file: FileInWriting): string | undefined => plansIn(file.file().events).at(-1)?.id;

const conclude = (file: FileInWriting, outcome: "met" | "withdrawn"): void => {
  const plan = latestPlan(file);
  if (plan)
    file.does("supervisor", concludePlan, { plan, outcome, targets: [], promises: [], nextStep: "closed", why: "Because.", on: file.today }, goingOn);
};

const adverse = (file: FileInWriting, group: Group, focus: number, number: number): void => {
  const report = group === "certified" ? recommending(file, "not-recommended", number) : marking(file, [file.focus(groups[group].foci[focus] ?? "")], number);
  file.does("supervisor", giveSummative, report, goingOn);
};

/** Does one step if the agreement lets it; a refusal leaves the file as it was. */
const take = (file: FileInWriting, group: Group, { act, focus, which }: Step, number: number): void => {
  const about = file.focus(groups[group].foci[focus] ?? "");
  const plan = latestPlan(file);
  switch (act) {
    case "talk":
      return talked(file, about);
    case "form":
      return void formReceived(file, about, `ddf-${String(number)}`);
    case "propose":
      return void proposed(file, about, { type: groups[group].plan });
    case "issue":
      if (plan) {
        metToWrite(file, plan);
        file.does("supervisor", issuePlan, issuing(file, plan), goingOn);
      }
      return;
    case "receive": {
      const found = plan === undefined ? undefined : planIn(file.file().events, plan);
      if (found?.state === "sent") received(file, found.document);
      return;
    }
    case "conclude":
      return conclude(file, "met");
    case "withdraw":
      return conclude(file, "withdrawn");
    case "strike": {
      const event = file.events()[which % file.events().length];
      if (event) file.does("personnel", decideStrikeEvent, { event: event.id, reason: "Entered by mistake." });
      return;
    }
    case "adverse":
      return adverse(file, group, focus, number);
    case "wait":
      file.today = file.today.add({ days: which });
  }
};

/** Read from the events alone, with no rule in between: had a plan begun that counts for this result? */
const planCameFirst = (group: Group, standing: readonly RecordedEvent[], focus: string | undefined): boolean =>
  plansIn(standing).some(
    (plan) =>
      plan.startedOn !== undefined &&
      plan.concluded?.outcome !== "withdrawn" &&
      (group === "certified" || plan.focus.some(({ code }) => code === focus)),
  );

const groupsAndSteps = fc.tuple(fc.constantFrom<Group>("certified", "support"), fc.array(steps, { minLength: 1, maxLength: 24 }));

test("no accepted sequence of acts reaches an adverse summative without a plan before it", () => {
  fc.assert(
    fc.property(groupsAndSteps, ([group, sequence]) => {
      const { policy, person, foci } = groups[group];
      const file = fileUnder(policy, person);
      file.records("personnel", { type: "HistoryEntered", day: file.today, cycle: "c1", body: { since: "2024-07-01" } });
      sequence.forEach((step, number) => {
        const before = file.file().events;
        const count = file.events().length;
        try {
          take(file, group, step, number);
        } catch {
          expect(file.events().slice(count).some(({ type }) => type === "SummativeGiven")).toBe(false);
          return;
        }
        const given = file.events().slice(count).some(({ type }) => type === "SummativeGiven");
        if (given) expect(planCameFirst(group, before, foci[step.focus])).toBe(true);
      });
    }),
    { numRuns: 150 },
  );
});

test.each(["certified", "support"] as const)("and the way through is open: %s, talk, form, proposal, plan, receipt, result", (group) => {
  const { policy, person } = groups[group];
  const file = fileUnder(policy, person);
  file.records("personnel", { type: "HistoryEntered", day: file.today, cycle: "c1", body: { since: "2024-07-01" } });
  for (const [number, act] of (["talk", "form", "propose", "issue", "receive", "adverse"] as const).entries()) take(file, group, { act, focus: 0, which: 0 }, number);
  expect(file.events().some(({ type }) => type === "SummativeGiven")).toBe(true);
});
