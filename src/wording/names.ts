import type { Edition } from "../policy/index.ts";
import { capital, either } from "./lists.ts";
import type { Words } from "./say-role.ts";

const documents: Readonly<Record<string, string>> = {
  "development-plan": "development plan",
  "observation-report": "observation report",
  ddf: "Developmental Data Form",
  notice: "written notice",
  plan: "plan",
  "review-note": "review note",
  "mid-year": "mid-year evaluation",
  formative: "formative evaluation",
  annual: "annual evaluation",
  summative: "summative report",
  "self-assessment": "self-assessment",
  "conference-record": "conference record",
  letter: "letter",
  response: "response",
  materials: "evaluation materials",
};

const meetings: Readonly<Record<string, string>> = {
  "concern-talk": "conversation about the concern",
  orientation: "orientation",
  "goal-setting": "goal-setting conference",
  planning: "planning conference",
  "pre-observation": "conference before the observation",
  "post-observation": "conference after the observation",
  progress: "progress conference",
  "mid-year": "mid-year conference",
  "plan-writing": "meeting to write the plan",
  "plan-review": "meeting to review progress",
  "plan-closing": "meeting to close the plan",
  summative: "summative conference",
  "meet-and-confer": "meet-and-confer",
  superintendent: "meeting with the superintendent",
  capability: "capability meeting",
  hearing: "hearing",
};

const sections: Readonly<Record<string, string>> = {
  focus: "focus",
  problem: "description of the problem",
  evidence: "evidence",
  expectation: "expectation",
  "employee-comments": "space for the employee’s comments",
  "need-for-plan": "need for a plan",
  rationale: "rationale",
  targets: "targets",
  "target-dates": "target dates",
  measure: "measure",
  strategies: "strategies",
  "student-responsibilities": "student responsibilities",
  "appraisal-method": "appraisal method",
  benchmarks: "benchmarks",
  "completion-day": "day the plan will be completed",
  areas: "areas for improvement",
  "areas-for-improvement": "areas for improvement",
  support: "support",
  progress: "improvement, as it is made",
  goals: "goals",
  activities: "enabling activities",
  "time-frames": "time frames",
  outcomes: "outcomes",
  coursework: "coursework",
};

/** A key as plain words, when nothing better is known: "need-for-plan" as "need for plan". */
export const plainWords = (key: string): string => key.replaceAll("-", " ");

/** A document as the agreement calls it, without an article: "summative report". */
export const documentName = (document: string, edition: Edition): string =>
  document === "plan" ? planName(edition) : (edition.words[document] ?? documents[document] ?? plainWords(document));

/** A meeting, without an article: "planning conference". */
export const meetingName = (meeting: string, edition: Words): string =>
  edition.words[`meeting-${meeting}`] ?? meetings[meeting] ?? plainWords(meeting);

/** A section of a document, without an article: "rationale". */
export const sectionName = (section: string, edition: Pick<Edition, "sections">): string =>
  edition.sections?.[section] ?? sections[section] ?? plainWords(section);

const parts: Readonly<Record<string, string>> = {
  focus: "focus",
  target: "target",
  strategy: "strategy",
  benchmark: "benchmark",
  goal: "goal",
  option: "option",
  deficiency: "deficiency",
  area: "area for improvement",
  activity: "activity",
};

/** A countable or dated part of a document, without an article; a plan's focus by the agreement's word for it. */
export const partName = (part: string, edition: Words): string =>
  part === "focus" ? focusName(edition) : (edition.words[part] ?? parts[part] ?? plainWords(part));

/** The agreement's word for the matter a plan is about: "indicator", "criterion"; else "matter". */
export const focusName = (edition: Words): string => edition.words["focus"] ?? "matter";

interface PlanRow {
  readonly use: string | readonly string[];
}

/** The plan types this agreement uses: those its rules assign, else all it names. */
export function ownPlans(edition: Pick<Edition, "rules" | "plans">): readonly string[] {
  const assigned = edition.rules
    .filter((rule) => rule.kind === "assign")
    .map((rule) => rule.parameters as { readonly what?: unknown; readonly rows?: readonly PlanRow[] })
    .filter(({ what }) => what === "plan")
    .flatMap(({ rows }) => rows ?? [])
    .flatMap(({ use }) => use);
  return assigned.length > 0 ? assigned : Object.keys(edition.plans);
}

/** "plan" where an agreement has several types, else its short word for its own: "PIP". */
export const planName = (edition: Edition): string =>
  edition.words[PLAN_HERE] ??
  (ownPlans(edition).length > 1 ? "plan" : (edition.words["plan-short"] ?? edition.words["plan"] ?? "plan"));

/** The word a narrowed edition keeps for the plan that is spoken of. */
const PLAN_HERE = "plan-here";

/** The same edition while one plan of that type is spoken of: "plan" then is that type's name. */
export const speakingOf = (plan: string, edition: Edition): Edition => ({
  ...edition,
  words: { ...edition.words, [PLAN_HERE]: planType(plan, edition) },
});

/**
 * One plan type by its policy name. Improvement and growth plans go by their initials, as people call them ("PIP"),
 * any other by its full name ("Formal Assistance Plan").
 */
export function planType(name: string, edition: Pick<Edition, "words" | "plans">): string {
  const everyday = ["improvement", "growth"].includes(edition.plans[name] ?? "") && name.length <= 4;
  return everyday ? name.toUpperCase() : (edition.words[name] ?? plainWords(name));
}

interface Labelled {
  readonly of?: unknown;
  readonly words?: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The label of a rating, recommendation or other chosen value, from the edition's `choices` rules; of a group, the labels
 * of its values. `of` narrows to one attribute, e.g. "rating-given.value".
 */
export function valueLabel(value: string, edition: Pick<Edition, "rules">, of?: string): string {
  const choices = edition.rules
    .filter((rule) => rule.kind === "choices")
    .map((rule) => rule.parameters as Labelled)
    .filter((parameters) => of === undefined || parameters.of === of);
  for (const { words, groups } of choices) {
    const label = words?.[value];
    if (label !== undefined) return label;
    const members = groups?.[value];
    if (members !== undefined) return either(members.map((member) => words?.[member] ?? capital(plainWords(member))));
  }
  return capital(plainWords(value));
}
