/**
 * English: every sentence that people read about a finding, a rule or an error. Pure, and the only folder with such sentences
 * besides views, forms and policies, so that another language is a set of files beside these.
 */
export { documentName, focusName, meetingName, partName, sectionName } from "./names.ts";
export { observationName } from "./observation-name.ts";
export { planType } from "./plan-names.ts";
export { sayCoached, sayCoachNote, sayMissing } from "./coach.ts";
export { rosterFieldName, sayImportProblem } from "./import-problems.ts";
export { sayAnchor } from "./anchors.ts";
export { type SaidCovering, sayCandidate, sayCovering } from "./say-covering.ts";
export { sayClauseLabel } from "./say-clause.ts";
export { type DayStyle, sayDay, sayNearDay, sayWeekday } from "./say-day.ts";
export { sayDayExpression } from "./say-day-expression.ts";
export { sayFieldError } from "./say-field-error.ts";
export { type Reader, type SaidFinding, sayFinding } from "./say-finding.ts";
export { sayMessage } from "./say-message.ts";
export { sayMove } from "./say-move.ts";
export { type SaidNeed, type SaidRefusal, sayRefusal } from "./say-refusal.ts";
export { sayPublished } from "./say-published.ts";
export { sayReason } from "./say-reason.ts";
export { sayRole } from "./say-role.ts";
export { saySetting, saySettingValue } from "./say-settings.ts";
export { type SaidState, sayState, type StateName } from "./say-state.ts";
export { type SaidRule, sayRule } from "./say-rule.ts";
export { capital } from "./lists.ts";
export { type RuleGroup, ruleGroups } from "./rule-groups.ts";
export { sayDates, sayWords } from "./say-edition.ts";
export { sayCovers, sayUnit } from "./say-person.ts";
