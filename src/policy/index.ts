export type { AnchorName, DayExpression } from "./day-expression.ts";
export type { Edition } from "./edition.ts";
export type {
  AttributeValue,
  Contents,
  Cycle,
  Fact,
  FactFile,
  Focus,
  Part,
  PersonAttributes,
  SectionState,
} from "./fact.ts";
export type { Answer, Finding, Message, MessageValue, Occasion, Proof, Published, State } from "./finding.ts";
export { say, type MessageKey, type MessageParameters, type Pieces } from "./messages.ts";
export type { FactPattern, Filter, LabelPattern, OpenPattern, PartPattern, Pattern } from "./pattern.ts";
export { ruleKindNames, type Effect, type PersonFilter, type Rule, type RuleKindName, type Source } from "./rule.ts";
export {
  absenceReasons,
  excuseReasons,
  factNames,
  outcomes,
  partNames,
  roles,
  type AbsenceReason,
  type ExcuseReason,
  type FactName,
  type FocusKind,
  type Outcome,
  type PartName,
  type Role,
} from "./vocabulary.ts";
export { assess } from "./assess.ts";
export type { AssessmentInput } from "./assessment.ts";
export { loadPolicies, reloadPolicies, type LoadedPolicies } from "./load.ts";
export type { FileText, Place, Problem } from "./load-problem.ts";
export type { Covering, PolicyLibrary } from "./covering-answer.ts";
export { type CoveringCandidate, type CoveringReason, explainCovering, type ExplainedCovering } from "./covering.ts";
export { loadRubrics, type Rubric, type RubricEntry, type RubricGroup } from "./rubric.ts";
export { checkPolicies, type PoliciesCheck, type PolicyTexts } from "./check.ts";
export type { PolicyCheck } from "./check-edition.ts";
export type { DayKey, PublishedDays, PublishedEntry } from "./published-days.ts";
export { type Mark, type RollUp, rollUp, type RollUpLine, type ToMark } from "./roll-up.ts";
export { policyDates, type DatedStep } from "./check-dates.ts";
export { settingsOfNotices } from "./settings.ts";
export { problemsFrom } from "./load-issues.ts";
export { readYaml } from "./load-yaml.ts";
