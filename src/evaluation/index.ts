/**
 * The yearly cycle: opening it, its conferences, and the result. What a result may say, and what must have come before it,
 * is the agreement's to answer.
 */
export {
  conferences,
  evaluationEvents,
  type Conference,
  type ConferenceHeld,
  type EvaluationEvent,
  type Rating,
  type RecordedEvaluationEvent,
  type ReportGiven,
} from "./events.ts";
export { factsFrom } from "./facts.ts";
export { papersOnTable } from "./papers-on-table.ts";
export { describeEvent } from "./describe.ts";
export { decide as decideOpenCycle, type OpenCycle } from "./open-cycle/decide.ts";
export { decide as decideCloseCycle, type CloseCycle } from "./close-cycle/decide.ts";
export { decide as decideRepinCycle, type RepinCycle } from "./repin-cycle/decide.ts";
export { decide as decideHoldConference, type HoldConference } from "./hold-conference/decide.ts";
export { decide as decideGiveReport, type GiveReport } from "./give-report/decide.ts";
export { midYearReport, reportDocument, reportDraft, summativeReport, type Report } from "./report.ts";
export { resultsIn } from "./results-in.ts";
export { namedInRules } from "./named-in-rules.ts";
export { noticesUnder, type NoticeChain } from "./notice-chain.ts";
export { noticeName } from "./notice-name.ts";
export { absencesOf } from "./absences.ts";
export { decide as decideExcuseStep, type ExcuseStep } from "./excuse-step/decide.ts";
export { decide as decideRecordAbsence, type RecordAbsence } from "./record-absence/decide.ts";
export { decide as decideEndAbsence, type EndAbsence } from "./end-absence/decide.ts";
export { decide as decideShareSelfAssessment, type ShareSelfAssessment } from "./share-self-assessment/decide.ts";
export { decide as decideTakeNoticeStep, type TakeNoticeStep } from "./take-notice-step/decide.ts";
export { decide as decideGiveNotice, type GiveNotice } from "./give-notice/decide.ts";
