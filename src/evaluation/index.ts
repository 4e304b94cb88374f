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
export { describeEvent } from "./describe.ts";
export { decide as decideOpenCycle, type OpenCycle } from "./open-cycle/decide.ts";
export { decide as decideCloseCycle, type CloseCycle } from "./close-cycle/decide.ts";
export { decide as decideRepinCycle, type RepinCycle } from "./repin-cycle/decide.ts";
export { decide as decideHoldConference, type HoldConference } from "./hold-conference/decide.ts";
export { decide as decideGiveReport, type GiveReport } from "./give-report/decide.ts";
export { midYearReport, reportDocument, reportDraft, summativeReport, type Report } from "./report.ts";
export { resultsIn } from "./results-in.ts";
