export type { AnchorName, DayExpression } from "./day-expression.ts";
export type { Edition } from "./edition.ts";
export type { AttributeValue, Contents, Cycle, Fact, FactFile, Focus, Part, PersonAttributes, SectionState } from "./fact.ts";
export type { Answer, Finding, Message, MessageValue, Occasion, Proof, State } from "./finding.ts";
export { say, type MessageKey, type MessageParameters, type Pieces } from "./messages.ts";
export type { FactPattern, Filter, OpenPattern, PartPattern, Pattern } from "./pattern.ts";
export { ruleKindNames, type Effect, type PersonFilter, type Rule, type RuleKindName, type Source } from "./rule.ts";
export { factNames, focusKinds, outcomes, partNames, roles, type FactName, type FocusKind, type Outcome, type PartName, type Role } from "./vocabulary.ts";
