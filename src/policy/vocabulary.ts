/** The closed names rules and facts are written in. */

export const roles = [
  "employee",
  "supervisor",
  "observer",
  "second-level",
  "principal",
  "administrator",
  "superintendent",
  "designee",
  "personnel",
  "representative",
  "association",
  "coordinator",
  "director",
  "mentor",
  "coworker",
  "second-appraiser",
  "district",
  "board",
  "panel",
  "specialist",
  "other",
] as const;
export type Role = (typeof roles)[number];

export const factNames = [
  "cycle-opened",
  "cycle-closed",
  "history-entered",
  "conference-held",
  "meeting-called",
  "observation-planned",
  "observation-held",
  "concern-raised",
  "notice-given",
  "draft-shared",
  "document-issued",
  "document-sent",
  "document-received",
  "document-discussed",
  "document-changed",
  "document-acknowledged",
  "signature-declined",
  "response-filed",
  "copy-given",
  "attested",
  "plan-proposed",
  "plan-issued",
  "plan-started",
  "plan-extended",
  "plan-closed",
  "disagreement-recorded",
  "agreement-marked",
  "decision-made",
  "second-level-involved",
  "helper-asked",
  "helper-joined",
  "support-given",
  "target-judged",
  "rating-given",
  "recommendation-made",
  "request-made",
  "request-answered",
  "extension-granted",
  "right-told",
  "representative-named",
  "representative-attended",
  "certificate-renewed",
  "coursework-recorded",
  "post-changed",
  "option-elected",
  "step-excused",
  "absence-recorded",
] as const;
export type FactName = (typeof factNames)[number];

export const focusKinds = ["indicator", "standard", "policy", "criterion", "domain", "component"] as const;
export type FocusKind = (typeof focusKinds)[number];

export const partNames = [
  "focus",
  "target",
  "strategy",
  "benchmark",
  "goal",
  "option",
  "deficiency",
  "area",
  "activity",
] as const;
export type PartName = (typeof partNames)[number];

/** Who may use which words for how a plan ended. */
export const outcomes = ["met", "met-in-part", "not-met", "replaced", "withdrawn", "ended-by-leaving"] as const;
export type Outcome = (typeof outcomes)[number];

/** Attributes that `where` may ask about. A name that is not here is an error of the policy. */
export const attributeNames = [
  "about",
  "announced",
  "answer",
  "as",
  "ask",
  "by",
  "certificate",
  "changed",
  "comment",
  "credits",
  "document",
  "edition",
  "end",
  "evaluation",
  "evaluative",
  "focus.kind",
  "formal",
  "form",
  "ground",
  "helper-role",
  "how",
  "instrument",
  "means",
  "meeting",
  "met",
  "minutes",
  "next-step",
  "notice",
  "number",
  "option",
  "outcome",
  "overall",
  "plan",
  "reason",
  "right",
  "rule",
  "school-year",
  "since",
  "start",
  "statement",
  "states",
  "title",
  "to",
  "value",
  "version",
  "whose",
  "with",
  "witness",
  "written",
] as const;
export type AttributeName = (typeof attributeNames)[number];

/** Why a step may be excused for the year or the occasion named: the words `step-excused` gives as its reason. */
export const excuseReasons = [
  "leave",
  "illness",
  "closure",
  "emergency",
  "late-hire",
  "new-post",
  "new-supervisor",
  "leaving",
  "off-cycle",
  "agreed-with-association",
] as const;
export type ExcuseReason = (typeof excuseReasons)[number];

/** Why somebody is away: the words `absence-recorded` gives as its reason. */
export const absenceReasons = [
  "medical-leave",
  "family-leave",
  "parental-leave",
  "military-leave",
  "sabbatical",
  "unpaid-leave",
  "administrative-leave",
  "other-leave",
] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/** What `same` may compare: the matter, or an identity. */
export const identityNames = [
  "focus",
  "cycle",
  "plan",
  "document",
  "benchmark",
  "target",
  "strategy",
  "observation",
] as const;
export type IdentityName = (typeof identityNames)[number];
