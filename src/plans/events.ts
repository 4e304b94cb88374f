import type { NewEvent, RecordedEvent } from "../casefile/index.ts";
import type { Focus, Outcome, Role } from "../policy/index.ts";

/** A conversation about a concern, before any paper. */
export interface ConcernRaised {
  readonly concern: string;
  readonly how: "talk" | "writing";
  readonly focus: readonly Focus[];
  /** What was talked about, in the writer's words; the employee reads them too. */
  readonly words: string;
  readonly with: readonly Role[];
}

/** A plan is asked for. Under an agreement that wants written notice, a notice is issued with it. */
export interface PlanProposed {
  readonly plan: string;
  /** The policy's plan name: pip, pgp, fap. */
  readonly type: string;
  readonly focus: readonly Focus[];
  readonly reason: string;
  /** The developmental data form it grows out of, and the notice given of it. */
  readonly ddf?: string;
  readonly notice?: string;
  /** Document and draft the plan is written in. */
  readonly document: string;
  readonly draft: string;
}

/** A sitting about a plan that is being written. */
export interface PlanMeetingHeld {
  readonly plan: string;
  readonly meeting: "plan-writing" | "plan-closing";
  readonly with: readonly Role[];
  readonly words: string;
}

/** The supervisor's own supervisor looked at a further plan before it may be issued. */
export interface PlanReviewedAbove {
  readonly plan: string;
  readonly how: "reviewed" | "approved";
  readonly comment: string;
}

/** The plan's words are closed; they stand in the DocumentIssued event recorded with it. */
export interface PlanIssued {
  readonly plan: string;
  readonly type: string;
  readonly document: string;
  readonly version: number;
  readonly focus: readonly Focus[];
  /** ISO days. `start` only where the plan names one later than its receipt. */
  readonly start?: string;
  readonly end: string;
  /** Sides that agreed to every section as issued. */
  readonly agreedBy: readonly Role[];
}

/** A person affirms what no program can check; the statement is the policy's. */
export interface Attested {
  readonly plan?: string;
  readonly document: string;
  readonly version: number;
  /** Rule whose statement is affirmed. */
  readonly rule: string;
  readonly words: string;
  readonly part?: string;
  /** The words of that part when it was affirmed. */
  readonly text?: string;
}

/** One side's own version of a section, and why; it stays beside what was decided. */
export interface DisagreementRecorded {
  readonly plan: string;
  /** Section name, or "plan" for the whole. */
  readonly about: string;
  readonly words: string;
  readonly reason: string;
}

/** What carries where disagreement remained. */
export interface DisagreementDecided {
  readonly plan: string;
  readonly about: string;
  readonly words: string;
  readonly reason: string;
}

export const helperRoles = ["coordinator", "director", "association", "other"] as const;
export type HelperRole = (typeof helperRoles)[number];

/** Someone is asked in for this plan, while it runs. */
export interface HelperAsked {
  readonly plan: string;
  readonly helper: string;
  readonly as: HelperRole;
  readonly words: string;
}

/** What a strategy promised was done, on the event's day. */
export interface SupportGiven {
  readonly plan: string;
  readonly strategy: string;
  readonly words: string;
}

export const progressWords = ["met", "in-progress", "not-yet"] as const;
export type Progress = (typeof progressWords)[number];
export const keptWords = ["done", "in-part", "not-done", "not-due"] as const;
export type Kept = (typeof keptWords)[number];

export interface TargetProgress {
  readonly target: string;
  readonly progress: Progress;
  readonly evidence: string;
}
export interface PromiseChecked {
  readonly strategy: string;
  readonly kept: Kept;
  readonly words: string;
}

/** A benchmark meeting: progress on each target, and what each side had promised. */
export interface ReviewHeld {
  readonly plan: string;
  readonly benchmark?: string;
  readonly with: readonly Role[];
  readonly targets: readonly TargetProgress[];
  readonly promises: readonly PromiseChecked[];
  readonly words: string;
  /** The review note issued with it. */
  readonly document: string;
}

/** A running plan's end is moved, within what the agreement or the district allows. */
export interface PlanExtended {
  readonly plan: string;
  /** ISO day. */
  readonly until: string;
  readonly reason: string;
}

/** A running plan is written anew: its next version is issued and acknowledged anew. */
export interface PlanRevised {
  readonly plan: string;
  readonly version: number;
  readonly focus: readonly Focus[];
  /** ISO days, as in PlanIssued. */
  readonly start?: string;
  readonly end: string;
  readonly reason: string;
  readonly agreedBy: readonly Role[];
}

export const nextSteps = ["closed", "continued", "revised", "new-plan", "formal-assistance"] as const;
export type NextStep = (typeof nextSteps)[number];

export interface TargetJudged {
  readonly target: string;
  readonly met: boolean;
  readonly why: string;
}

/** The last part of a plan: was each target met, why, and where one goes from here. */
export interface PlanConcluded {
  readonly plan: string;
  readonly outcome: Outcome;
  readonly targets: readonly TargetJudged[];
  readonly promises: readonly PromiseChecked[];
  readonly nextStep: NextStep;
  readonly why: string;
}

export interface PlanEventBodies {
  readonly ConcernRaised: ConcernRaised;
  readonly PlanProposed: PlanProposed;
  readonly PlanMeetingHeld: PlanMeetingHeld;
  readonly PlanReviewedAbove: PlanReviewedAbove;
  readonly PlanIssued: PlanIssued;
  readonly Attested: Attested;
  readonly DisagreementRecorded: DisagreementRecorded;
  readonly DisagreementDecided: DisagreementDecided;
  readonly HelperAsked: HelperAsked;
  readonly SupportGiven: SupportGiven;
  readonly ReviewHeld: ReviewHeld;
  readonly PlanExtended: PlanExtended;
  readonly PlanRevised: PlanRevised;
  readonly PlanConcluded: PlanConcluded;
}

export type PlanEventType = keyof PlanEventBodies;
export type PlanEvent = { [Type in PlanEventType]: NewEvent<Type, PlanEventBodies[Type]> }[PlanEventType];
export type RecordedPlanEvent = { [Type in PlanEventType]: RecordedEvent<Type, PlanEventBodies[Type]> }[PlanEventType];

const types: ReadonlySet<string> = new Set<PlanEventType>([
  "ConcernRaised",
  "PlanProposed",
  "PlanMeetingHeld",
  "PlanReviewedAbove",
  "PlanIssued",
  "Attested",
  "DisagreementRecorded",
  "DisagreementDecided",
  "HelperAsked",
  "SupportGiven",
  "ReviewHeld",
  "PlanExtended",
  "PlanRevised",
  "PlanConcluded",
]);

/** The events of concerns and plans among all events of a file. */
export const planEvents = (events: readonly RecordedEvent[]): readonly RecordedPlanEvent[] =>
  events.filter((event): event is RecordedPlanEvent => types.has(event.type));
