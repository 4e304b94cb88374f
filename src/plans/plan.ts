import type { Day } from "../calendar/index.ts";
import type { Actor } from "../casefile/index.ts";
import type { FormValues, StoredContents } from "../documents/index.ts";
import type { Focus, Role } from "../policy/index.ts";
import type {
  DisagreementDecided,
  DisagreementRecorded,
  HelperAsked,
  PlanConcluded,
  PlanExtended,
  PlanMeetingHeld,
  PlanReviewedAbove,
  PlanRevised,
  ReviewHeld,
  SupportGiven,
} from "./events.ts";

export type PlanState = "writing" | "sent" | "running" | "concluded";

/** What was recorded, with its day, its author and its place in the file. */
export type Told<Body> = Body & { readonly on: Day | undefined; readonly by: Actor; readonly order: number };

/** One version of the plan's words as they were issued. */
export interface PlanVersion {
  readonly version: number;
  readonly on: Day | undefined;
  readonly contents: StoredContents;
  readonly values: FormValues;
  readonly agreedBy: readonly Role[];
}

/** One plan as the file tells it. Days are those that happened; `end` is the latest planned one. */
export interface Plan {
  readonly id: string;
  /** The policy's plan name: pip, pgp, fap. */
  readonly type: string;
  readonly cycle: string;
  /** writing: proposed, not issued. sent: issued, receipt not recorded. */
  readonly state: PlanState;
  readonly focus: readonly Focus[];
  readonly reason: string;
  readonly document: string;
  readonly draft: string;
  readonly ddf?: string;
  readonly notice?: string;
  readonly proposedOn: Day | undefined;
  /** ISO instant of the proposal. */
  readonly proposedAt: string;
  readonly proposedBy: Actor;
  readonly issuedOn?: Day | undefined;
  /** The first day it names itself, where it names one. */
  readonly namedStart?: Day;
  /** The day the employee had it, or the later start it names. Absent while receipt is not recorded. */
  readonly startedOn?: Day;
  readonly end?: Day;
  /** 0 until it is issued. */
  readonly version: number;
  readonly versions: readonly PlanVersion[];
  readonly meetings: readonly Told<PlanMeetingHeld>[];
  readonly reviewedAbove: readonly Told<PlanReviewedAbove>[];
  readonly reviews: readonly Told<ReviewHeld>[];
  readonly support: readonly Told<SupportGiven>[];
  readonly helpers: readonly Told<HelperAsked>[];
  readonly disagreements: readonly Told<DisagreementRecorded>[];
  readonly decided: readonly Told<DisagreementDecided>[];
  readonly extended: readonly Told<PlanExtended>[];
  readonly revised: readonly Told<PlanRevised>[];
  readonly concluded?: Told<PlanConcluded>;
}
