/**
 * A person's own development: the plan they write each year, what came of it, coursework and certificates, cumulative
 * over the years and wherever they work. What a plan holds and what must come before is the agreement's to say.
 */
export {
  developmentEvents,
  developmentPlan,
  type CertificateRecorded,
  type CourseworkRecorded,
  type DevelopmentEvent,
  type OutcomeRecorded,
} from "./events.ts";
export { factsFrom } from "./facts.ts";
export { describeEvent } from "./describe.ts";
export {
  developmentOf,
  documentOfYear,
  isShared,
  yearOf,
  type Development,
  type DevelopmentYear,
  type PlanPart,
} from "./state.ts";
export { certificatesOf, sumOfCredits, type CertificateLine } from "./certificates.ts";
export { carriedValues } from "./carry-on.ts";
export { withoutAnsweredInRows, withRowsAnswered } from "./plan-form.ts";
export { decide as decideAdoptPlan, type AdoptPlan } from "./adopt-plan/decide.ts";
export { decide as decideShareDraft, type ShareDraft } from "./share-draft/decide.ts";
export { decide as decideRecordOutcome, type RecordOutcome } from "./record-outcome/decide.ts";
export { decide as decideRecordCoursework, type RecordCoursework } from "./record-coursework/decide.ts";
export { decide as decideRecordCertificate, type RecordCertificate } from "./record-certificate/decide.ts";
