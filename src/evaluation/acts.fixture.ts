import fc from "fast-check";
import { decideStrikeEvent } from "../casefile/index.ts";
import { decide as concludePlan } from "../plans/conclude-plan/decide.ts";
import type { FileInWriting } from "../plans/file-in-writing.fixture.ts";
import { decide as issuePlan } from "../plans/issue-plan/decide.ts";
import { formReceived, issuing, metToWrite, proposed, received, talked } from "../plans/stages.fixture.ts";
import { planIn, plansIn } from "../plans/state.ts";
import { decide as giveReport } from "./give-report/decide.ts";
import { marking, recommending } from "./result.fixture.ts";

/** The two groups a year's result is tried for. */
export const groups = {
  certified: {
    policy: "mo-certified-1091",
    person: { unit: "certified", "job-class": "teacher" },
    plan: "pip",
    foci: ["4.2", "2.1"],
  },
  support: { policy: "mo-esp-107", person: { unit: "esp", "job-class": "support" }, plan: "pgp", foci: ["2", "4"] },
} as const;
export type Group = keyof typeof groups;

/** One act somebody may try; most sequences of them are refused somewhere. */
export const steps = fc.record({
  act: fc.constantFrom(
    "talk",
    "form",
    "propose",
    "issue",
    "receive",
    "conclude",
    "withdraw",
    "strike",
    "adverse",
    "adverse",
    "wait",
  ),
  focus: fc.constantFrom(0, 1),
  which: fc.nat({ max: 40 }),
});
export type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

const goingOn = {
  "plan-finished-first": "Reason.",
  "conversation-first": "Reason.",
  "on-notice": "Reason.",
  "written-together": "Reason.",
  "not-never-ending": "Reason.",
};

const latestPlan = (file: FileInWriting): string | undefined => plansIn(file.file().events).at(-1)?.id;

const conclude = (file: FileInWriting, outcome: "met" | "withdrawn"): void => {
  const plan = latestPlan(file);
  if (plan)
    file.does(
      "supervisor",
      concludePlan,
      { plan, outcome, targets: [], promises: [], nextStep: "closed", why: "Because.", on: file.today },
      goingOn,
    );
};

const adverse = (file: FileInWriting, group: Group, focus: 0 | 1, number: number): void => {
  const report =
    group === "certified"
      ? recommending(file, "not-recommended", number)
      : marking(file, [file.focus(groups[group].foci[focus])], number);
  file.does("supervisor", giveReport, report, goingOn);
};

/** Does one step if the agreement lets it; a refusal leaves the file as it was. */
export const take = (file: FileInWriting, group: Group, { act, focus, which }: Step, number: number): void => {
  const about = file.focus(groups[group].foci[focus]);
  const plan = latestPlan(file);
  switch (act) {
    case "talk":
      talked(file, about);
      return;
    case "form":
      formReceived(file, about, `ddf-${String(number)}`);
      return;
    case "propose":
      proposed(file, about, { type: groups[group].plan });
      return;
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
      conclude(file, "met");
      return;
    case "withdraw":
      conclude(file, "withdrawn");
      return;
    case "strike": {
      const event = file.events()[which % file.events().length];
      if (event) file.does("personnel", decideStrikeEvent, { event: event.id, reason: "Entered by mistake." });
      return;
    }
    case "adverse":
      adverse(file, group, focus, number);
      return;
    case "wait":
      file.today = file.today.add({ days: which });
  }
};
