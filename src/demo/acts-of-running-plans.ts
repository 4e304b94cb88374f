import type { Day } from "../calendar/index.ts";
import type { Outcome, Role } from "../policy/index.ts";
import { both } from "./acts-of-concern.ts";
import {
  benchmarksOf,
  decideAskHelper,
  decideConcludePlan,
  decideDecideDisagreement,
  decideExtendPlan,
  decideHoldReview,
  decideRecordDisagreement,
  decideRecordSupport,
  noteValues,
  type keptWords,
  type Plan,
  type PlanEventBodies,
  type progressWords,
} from "../plans/index.ts";
import { sealed } from "./sealed.ts";
import type { Act } from "./story.ts";

/** Someone is asked in to help while the plan runs. */
export const asksIn =
  (helper: string, as: "coordinator" | "director" | "association" | "other", words: string): Act =>
  async (file) => {
    const { id } = await file.plan();
    await file.does("supervisor", decideAskHelper, { plan: id, helper, as, words });
  };

const partId = (plan: Plan, row: string): string => `${plan.document}.${row}`;

/** A side records that it did what it had promised. `row` is the promise's id in the story. */
export const keeps =
  (role: Role, row: string, words: string): Act =>
  async (file) => {
    const plan = await file.plan();
    await file.does(role, decideRecordSupport, { plan: plan.id, strategy: partId(plan, row), words, on: file.today });
  };

type Found = readonly [row: string, progress: (typeof progressWords)[number], evidence: string];
type Checked = readonly [row: string, kept: (typeof keptWords)[number], words: string];

export interface Reviewing {
  /** What was looked at, and where. */
  readonly words: string;
  /** Row id of the benchmark the meeting belongs to. */
  readonly benchmark?: string;
  readonly targets: readonly Found[];
  readonly promises: readonly Checked[];
  readonly next: string;
  readonly lateReason?: string;
}

const checked = (plan: Plan, promises: readonly Checked[]) =>
  promises.map(([row, kept, words]) => ({ strategy: partId(plan, row), kept, words }));

/** A benchmark meeting is held, and its note issued. */
export const reviews =
  (review: Reviewing): Act =>
  async (file) => {
    const plan = await file.plan();
    const { benchmark, targets, promises, words, next, lateReason } = review;
    if (benchmark !== undefined && !benchmarksOf(plan).some(({ id }) => id === partId(plan, benchmark)))
      throw new Error(`the plan has no benchmark ${benchmark}`);
    const held = {
      plan: plan.id,
      ...(benchmark === undefined ? {} : { benchmark: partId(plan, benchmark) }),
      with: both,
      targets: targets.map(([row, progress, evidence]) => ({ target: partId(plan, row), progress, evidence })),
      promises: checked(plan, promises),
      words,
    };
    const note = sealed(file, "review-note", "supervisor", noteValues(plan, held, next, file.nameOf));
    await file.does("supervisor", decideHoldReview, {
      held,
      note,
      on: file.today,
      ...(lateReason === undefined ? {} : { lateReason }),
    });
  };

/** A running plan's end is moved. */
export const extendsTo =
  (until: Day, reason: string): Act =>
  async (file) => {
    const { id } = await file.plan();
    await file.does("supervisor", decideExtendPlan, { plan: id, until, reason });
  };

export interface Concluding {
  readonly outcome: Outcome;
  readonly targets: readonly (readonly [row: string, met: boolean, why: string])[];
  readonly promises: readonly Checked[];
  readonly nextStep: PlanEventBodies["PlanConcluded"]["nextStep"];
  readonly why: string;
}

/** The plan is brought to its end. */
export const concludes =
  ({ outcome, targets, promises, nextStep, why }: Concluding): Act =>
  async (file) => {
    const plan = await file.plan();
    await file.does("supervisor", decideConcludePlan, {
      plan: plan.id,
      outcome,
      targets: targets.map(([row, met, reason]) => ({ target: partId(plan, row), met, why: reason })),
      promises: checked(plan, promises),
      nextStep,
      why,
      on: file.today,
    });
  };

/** One side's own version of a section, and why. */
export const differs =
  (role: Role, about: string, words: string, reason: string): Act =>
  async (file) => {
    const { id } = await file.plan();
    await file.does(role, decideRecordDisagreement, { plan: id, about, words, reason });
  };

/** The supervisor's decision carries where the two still differ. */
export const decides =
  (about: string, words: string, reason: string): Act =>
  async (file) => {
    const { id } = await file.plan();
    await file.does("supervisor", decideDecideDisagreement, { plan: id, about, words, reason });
  };
