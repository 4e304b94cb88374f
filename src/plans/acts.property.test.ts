import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import type { Decide } from "../casefile/index.ts";
import { decide as concludePlan } from "./conclude-plan/decide.ts";
import { fileUnder, type FileInWriting } from "./file-in-writing.fixture.ts";
import { focusKey } from "../documents/index.ts";
import type { Focus } from "../policy/index.ts";
import type { Plan } from "./plan.ts";
import { decide as issuePlan } from "./issue-plan/decide.ts";
import { decide as proposePlan } from "./propose-plan/decide.ts";
import { decide as raiseConcern } from "./raise-concern/decide.ts";
import { decide as reviewPlan } from "./review-plan/decide.ts";
import { decide as revisePlan } from "./revise-plan/decide.ts";
import { formReceived, issuing, metToWrite, received, wholePlan } from "./stages.fixture.ts";
import { isOpen, planIn, plansIn } from "./state.ts";

const codes = ["2.2", "3.1", "4.2"] as const;

/** One thing somebody tries; `plan` is which of the plans proposed so far, `foci` what it would be about. */
interface Try {
  readonly act: "talk" | "form" | "propose" | "meet" | "review" | "issue" | "receive" | "revise" | "conclude";
  readonly plan: number;
  readonly foci: readonly (typeof codes)[number][];
  readonly notice: boolean;
  readonly days: number;
}

const tries: fc.Arbitrary<Try> = fc.record({
  act: fc.constantFrom(
    "talk",
    "form",
    "propose",
    "propose",
    "meet",
    "review",
    "review",
    "issue",
    "issue",
    "issue",
    "receive",
    "revise",
    "conclude",
  ),
  plan: fc.nat({ max: 1 }),
  foci: fc.subarray([...codes], { minLength: 1, maxLength: 2 }),
  notice: fc.constantFrom(true, true, false),
  days: fc.nat({ max: 6 }),
});

/** Reasons for going on against everything that only warns: the sequence is hindered by nothing but what blocks. */
const anyway = Object.fromEntries(
  ["conversation-first", "on-notice", "written-together", "few-targets", "not-never-ending"].map((rule) => [
    rule,
    "On we go.",
  ]),
);

const attempt = (file: FileInWriting, tried: Try): void => {
  file.today = file.today.add({ days: tried.days });
  const focus = tried.foci.map((code) => file.focus(code));
  const plan = plansIn(file.events())[tried.plan];
  const records = <Input>(by: "supervisor" | "second-level", decide: Decide<Input>, input: Input): void => {
    if (file.tries(by, decide, input, anyway).ok) file.does(by, decide, input, anyway);
  };
  switch (tried.act) {
    case "talk":
      records("supervisor", raiseConcern, {
        cycle: "c1",
        how: "talk",
        focus,
        words: "…",
        with: ["supervisor", "employee"],
        on: file.today,
      });
      break;
    case "form":
      formReceived(file, focus[0] ?? file.focus("4.2"), `ddf-${file.events().length}`);
      break;
    case "propose":
      proposes(file, focus, tried.notice, records);
      break;
    default:
      if (plan) onPlan(file, plan, tried, records);
  }
};

type Records = <Input>(by: "supervisor" | "second-level", decide: Decide<Input>, input: Input) => void;

const proposes = (file: FileInWriting, focus: readonly Focus[], notice: boolean, records: Records): void => {
  const document = `n-${file.events().length}`;
  const values = { focus: { focus: focus.map(focusKey) }, "need-for-plan": { need: "…" } };
  const paper = notice ? { notice: file.sealed("notice", document, values) } : {};
  records("supervisor", proposePlan, { cycle: "c1", type: "pip", focus, reason: "…", ...paper });
  if (notice) received(file, document);
};

const onPlan = (file: FileInWriting, plan: Plan, { act, foci }: Try, records: Records): void => {
  const values = wholePlan(foci.length > 1 ? foci.map((code) => file.focus(code)) : plan.focus);
  switch (act) {
    case "meet":
      metToWrite(file, plan.id);
      break;
    case "review":
      records("second-level", reviewPlan, { plan: plan.id, how: "reviewed", comment: "…" });
      break;
    case "issue":
      records("supervisor", issuePlan, issuing(file, plan.id, { values }));
      break;
    case "receive":
      if (plan.version > 0) received(file, plan.document, plan.version);
      break;
    case "revise":
      records("supervisor", revisePlan, {
        ...issuing(file, plan.id, { values, version: plan.version + 1 }),
        reason: "…",
      });
      break;
    default: {
      const outcome = plan.state === "writing" ? "withdrawn" : "met";
      records("supervisor", concludePlan, {
        plan: plan.id,
        outcome,
        targets: [],
        promises: [],
        nextStep: "closed",
        why: "…",
        on: file.today,
      });
    }
  }
};

/** A plan issued and received, and a second one proposed. */
const step = (act: Try["act"], code: (typeof codes)[number]): Try => ({
  act,
  plan: 0,
  foci: [code],
  notice: true,
  days: 1,
});
const begun = [step("propose", "2.2"), step("issue", "2.2"), step("receive", "2.2"), step("propose", "4.2")];

describe("whatever the supervisor tries, in whatever order", () => {
  test("no plan is issued with two foci, and none while another is open without the second level's review", () => {
    let issued = 0;
    let beside = 0;
    fc.assert(
      fc.property(fc.boolean(), fc.array(tries, { minLength: 8, maxLength: 26 }), (oneRuns, sequence) => {
        const file = fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
        file.today = day("2026-10-01");
        for (const code of codes) formReceived(file, file.focus(code));
        if (oneRuns) for (const each of begun) attempt(file, each);
        for (const each of sequence) {
          const before = plansIn(file.events());
          attempt(file, each);
          for (const plan of plansIn(file.events()).filter(({ version }) => version > 0)) {
            expect(plan.focus).toHaveLength(1);
            const was = before.find(({ id }) => id === plan.id);
            if (was?.state !== "writing") continue;
            issued += 1;
            const another = before.some((other) => other.id !== plan.id && isOpen(other));
            if (!another) continue;
            beside += 1;
            expect(planIn(file.events(), plan.id)?.reviewedAbove).not.toHaveLength(0);
          }
        }
      }),
      { numRuns: 80 },
    );
    // The property would hold of sequences that never issue anything.
    expect(issued).toBeGreaterThan(3);
    expect(beside).toBeGreaterThan(0);
  });
});
