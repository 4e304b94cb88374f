/**
 * Improvement and growth plans: the conversation that came first, the proposal, writing it together, its course and its
 * end. What a plan must contain, and what must come before it, is the agreement's to say.
 */
export type * from "./plan.ts";
export {
  helperRoles,
  keptWords,
  nextSteps,
  planEvents,
  progressWords,
  type PlanEvent,
  type PlanEventBodies,
  type PlanEventType,
  type RecordedPlanEvent,
} from "./events.ts";
export { factsFrom } from "./facts.ts";
export { isOpen, planIn, plansIn, runsOn, unfinishedPlans } from "./state.ts";
export { benchmarksOf, strategiesOf, supportFor, targetsOf } from "./parts-of-plan.ts";
export { planProjection } from "./project.ts";
export { describeEvent } from "./describe.ts";
export { grantsFrom } from "./grants.ts";
export { draftIdOf } from "./draft-id.ts";
export { plannedDays, type PlannedDays } from "./planned-days.ts";
export { decide as decideRaiseConcern, type RaiseConcern } from "./raise-concern/decide.ts";
export { decide as decideProposePlan, type ProposePlan } from "./propose-plan/decide.ts";
export { decide as decideRecordMeeting, type RecordMeeting } from "./record-meeting/decide.ts";
export { decide as decideReviewPlan, type ReviewPlan } from "./review-plan/decide.ts";
export { decide as decideIssuePlan, type IssuePlan } from "./issue-plan/decide.ts";
export { issueOf } from "./issue-plan/issue-of-draft.ts";
export { issueFacts, toAffirm, type Affirmation, type PlanIssue } from "./issue-plan/issue-facts.ts";
export { decide as decideRecordDisagreement, type RecordDisagreement } from "./record-disagreement/decide.ts";
export {
  decide as decideDecideDisagreement,
  openDisagreements,
  type DecideDisagreement,
} from "./decide-disagreement/decide.ts";
export { decide as decideAskHelper, type AskHelper } from "./ask-helper/decide.ts";
export { decide as decideRecordSupport, type RecordSupport } from "./record-support/decide.ts";
export { decide as decideHoldReview, type HoldReview } from "./hold-review/decide.ts";
export { noteValues } from "./hold-review/note-values.ts";
export { decide as decideExtendPlan, type ExtendPlan } from "./extend-plan/decide.ts";
export { decide as decideRevisePlan, type RevisePlan } from "./revise-plan/decide.ts";
export { decide as decideConcludePlan, type ConcludePlan } from "./conclude-plan/decide.ts";
