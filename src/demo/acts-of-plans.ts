import type { Decide } from "../casefile/index.ts";
import { documentsOf, focusKey, type FormValues } from "../documents/index.ts";
import type { Role } from "../policy/index.ts";
import { both } from "./acts-of-concern.ts";
import {
  decideIssuePlan,
  decideProposePlan,
  decideRecordMeeting,
  decideReviewPlan,
  decideRevisePlan,
  issueFacts,
  issueOf,
  planIn,
  toAffirm,
  type IssuePlan,
  type RevisePlan,
} from "../plans/index.ts";
import { draftOf } from "./drafting.ts";
import { sealed } from "./sealed.ts";
import type { Act } from "./story.ts";
import type { ToldFile } from "./told-file.ts";

export interface Proposing {
  /** The policy's name of the plan. */
  readonly type: "pip" | "pgp";
  readonly focus: string;
  readonly reason: string;
  /** Times offered to write it together; with them a written notice is given. */
  readonly times?: readonly (readonly [day: string, text: string])[];
}

/** A plan is proposed; with times, the written notice goes with it. */
export const proposes =
  (by: Role, { type, focus: code, reason, times }: Proposing): Act =>
  async (file) => {
    const focus = file.focus(code);
    const ddf = [...documentsOf((await file.opened()).events).values()].findLast(
      (each) => each.type === "ddf" && each.versions.at(-1)?.issued.body.focus.some((other) => other.code === code),
    )?.id;
    const values: FormValues | undefined = times && {
      focus: { focus: [focusKey(focus)] },
      "need-for-plan": { need: reason },
      meeting: { times: times.map(([day, text], at) => ({ id: `t${at + 1}`, day, text })) },
    };
    await file.does(by, decideProposePlan, {
      cycle: file.cycle.id,
      type,
      focus: [focus],
      reason,
      ...(ddf === undefined ? {} : { ddf }),
      ...(values ? { notice: sealed(file, "notice", by, values) } : {}),
    });
  };

/** Both sit down to write the plan. */
export const meetToWrite =
  (words: string, nth?: number): Act =>
  async (file) => {
    const { id } = await file.plan(nth);
    await file.does("supervisor", decideRecordMeeting, {
      plan: id,
      meeting: "plan-writing",
      with: both,
      words,
      on: file.today,
    });
  };

/** Both sit down to bring the plan to its end. */
export const meetToClose =
  (words: string): Act =>
  async (file) => {
    const { id } = await file.plan();
    await file.does("supervisor", decideRecordMeeting, {
      plan: id,
      meeting: "plan-closing",
      with: both,
      words,
      on: file.today,
    });
  };

/** The supervisor's own supervisor looks at the plan before it is issued. */
export const reviewsFromAbove =
  (comment: string): Act =>
  async (file) => {
    const { id } = await file.plan();
    await file.does("second-level", decideReviewPlan, { plan: id, how: "reviewed", comment });
  };

const issueOfStory = async (file: ToldFile): Promise<IssuePlan> => {
  const plan = await file.plan();
  const draft = draftOf(file, plan);
  const issue = issueOf(plan, file.form("plan", plan.type), draft, { digest: file.parts.digest, sayDay: file.sayDay });
  file.drafts.delete(draft.header.id);
  return { ...issue, plan: plan.id, draft: draft.header.id, affirmed: [], wordsChanged: false };
};

/** Everything the agreement wants affirmed is affirmed, and the decision made with it. */
export const affirming =
  <Input extends IssuePlan>(decide: Decide<Input>): Decide<Input> =>
  (casefile, input, context) => {
    const plan = planIn(casefile.events, input.plan);
    if (!plan) throw new Error("the demo issues a plan that is not in the file");
    return decide(
      casefile,
      { ...input, affirmed: toAffirm(context.assess(issueFacts(plan, input, context)), input.sealed) },
      context,
    );
  };

/** The supervisor issues the plan as it was written. */
export const issues: Act = async (file) => {
  await file.does("supervisor", affirming<IssuePlan>(decideIssuePlan), await issueOfStory(file));
};

/** The supervisor issues the next version of a running plan. */
export const revises =
  (reason: string): Act =>
  async (file) => {
    await file.does("supervisor", affirming<RevisePlan>(decideRevisePlan), { ...(await issueOfStory(file)), reason });
  };
