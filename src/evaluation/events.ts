import type { NewEvent, RecordedEvent } from "../casefile/index.ts";
import type { Focus, Role } from "../policy/index.ts";
import type { NoticeStepTaken } from "./notice-events.ts";
import type { AbsenceRecorded, StepExcused } from "./step-events.ts";

/** One mark of a report. */
export interface Rating {
  readonly focus: Focus | "overall";
  readonly value: string;
  /** What it rests on, where the report says so. */
  readonly reason?: string;
}

/** What a report of the year says. Its words stand in the DocumentIssued event recorded with it. */
export interface ReportGiven {
  readonly document: string;
  readonly version: number;
  readonly ratings: readonly Rating[];
  readonly recommendation?: string;
  /** What the recommendation rests on, where the report says so. */
  readonly ground?: string;
}

/** Conferences anyone may hold, whether or not an agreement speaks of them. */
export const conferences = ["planning", "mid-year", "summative"] as const;
/** One of those, or a meeting that the agreement names: "orientation", "annual", "meet-and-confer". */
export type Conference = (typeof conferences)[number] | (string & {});

/** A paper as it lay on the table: one version of one document of the file. */
export interface OnTable {
  readonly document: string;
  readonly version: number;
}

/** A conference of the yearly cycle. */
export interface ConferenceHeld {
  readonly meeting: Conference;
  readonly with: readonly Role[];
  readonly words: string;
  /** Papers that were looked at together; absent where none was named. */
  readonly documents?: readonly OnTable[];
}

/** The employee let the others read a version of their self-assessment. Its words stand in the DocumentIssued beside it. */
export interface SelfAssessmentShared {
  readonly document: string;
  readonly version: number;
}

export interface EvaluationEventBodies {
  /** The year's result. */
  readonly SummativeGiven: ReportGiven;
  readonly MidYearGiven: ReportGiven;
  readonly ConferenceHeld: ConferenceHeld;
  readonly SelfAssessmentShared: SelfAssessmentShared;
  readonly StepExcused: StepExcused;
  readonly AbsenceRecorded: AbsenceRecorded;
  readonly NoticeStepTaken: NoticeStepTaken;
}

export type EvaluationEventType = keyof EvaluationEventBodies;
export type EvaluationEvent = {
  [Type in EvaluationEventType]: NewEvent<Type, EvaluationEventBodies[Type]>;
}[EvaluationEventType];
export type RecordedEvaluationEvent = {
  [Type in EvaluationEventType]: RecordedEvent<Type, EvaluationEventBodies[Type]>;
}[EvaluationEventType];

const types: ReadonlySet<string> = new Set<EvaluationEventType>([
  "SummativeGiven",
  "MidYearGiven",
  "ConferenceHeld",
  "SelfAssessmentShared",
  "StepExcused",
  "AbsenceRecorded",
  "NoticeStepTaken",
]);

/** The yearly cycle's own events among all events of a file. */
export const evaluationEvents = (events: readonly RecordedEvent[]): readonly RecordedEvaluationEvent[] =>
  events.filter((event): event is RecordedEvaluationEvent => types.has(event.type));
