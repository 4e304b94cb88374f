import type { NewEvent, RecordedEvent } from "../casefile/index.ts";

/** The writer lets the supervisor read, and write in, the draft of one version. */
export interface DraftShared {
  readonly document: string;
  readonly version: number;
}

/** What the writer affirmed when adopting a version, each in exactly the words shown. */
export interface PlanAffirmed {
  readonly document: string;
  readonly version: number;
  readonly statements: readonly { readonly rule: string; readonly words: string }[];
}

export const results = ["reached", "in-part", "not-reached", "dropped"] as const;
export type Result = (typeof results)[number];

/** What came of one goal or activity. A later entry about the same one stands beside the earlier. */
export interface OutcomeRecorded {
  readonly document: string;
  /** Identity of the goal or activity in its document. */
  readonly part: string;
  readonly of: "goal" | "activity";
  /** Its own words as they stood. */
  readonly about: string;
  readonly result: Result;
  readonly words: string;
  /** What shows it. */
  readonly evidence: string;
}

/** A course that was completed, with its credits; the event's day is the day of completion. */
export interface CourseworkRecorded {
  readonly course: string;
  readonly institution: string;
  /** Above 0; in hundredths at most. */
  readonly credits: number;
  /** Name of the certificate it counts toward. */
  readonly certificate?: string;
}

export const certificateSteps = ["entered", "renewed", "advanced"] as const;
export type CertificateStep = (typeof certificateSteps)[number];

/** A certificate as the personnel office recorded it. Days are ISO text. */
export interface CertificateRecorded {
  readonly name: string;
  readonly how: CertificateStep;
  readonly issued: string;
  readonly expires?: string;
  /** Credits asked for its next renewal. */
  readonly credits?: number;
  /** The certificate it takes the place of; only when advanced. */
  readonly from?: string;
}

export interface DevelopmentEventBodies {
  readonly DevelopmentDraftShared: DraftShared;
  readonly DevelopmentPlanAffirmed: PlanAffirmed;
  readonly DevelopmentOutcomeRecorded: OutcomeRecorded;
  readonly CourseworkRecorded: CourseworkRecorded;
  readonly CertificateRecorded: CertificateRecorded;
}

export type DevelopmentEventType = keyof DevelopmentEventBodies;
export type DevelopmentEvent = {
  [Type in DevelopmentEventType]: NewEvent<Type, DevelopmentEventBodies[Type]>;
}[DevelopmentEventType];
export type Recorded<Type extends DevelopmentEventType> = RecordedEvent<Type, DevelopmentEventBodies[Type]>;
export type RecordedDevelopmentEvent = { [Type in DevelopmentEventType]: Recorded<Type> }[DevelopmentEventType];

const types: ReadonlySet<string> = new Set<DevelopmentEventType>([
  "DevelopmentDraftShared",
  "DevelopmentPlanAffirmed",
  "DevelopmentOutcomeRecorded",
  "CourseworkRecorded",
  "CertificateRecorded",
]);

/** The development events among all events of a file. */
export const developmentEvents = (events: readonly RecordedEvent[]): readonly RecordedDevelopmentEvent[] =>
  events.filter((event): event is RecordedDevelopmentEvent => types.has(event.type));

/** The document's type in forms, rules and facts. */
export const developmentPlan = "development-plan";
