import { plainWords } from "./plain-words.ts";
import { planName } from "./plan-names.ts";
import type { Edition } from "../policy/index.ts";
import { article } from "./fact-words.ts";
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
  annual: "annual conference",
  summative: "summative conference",
  "meet-and-confer": "meet-and-confer",
  superintendent: "meeting with the superintendent",
  capability: "capability meeting",
  hearing: "hearing",
};

const sections: Readonly<Record<string, string>> = {
  focus: "focus",
  problem: "problem",
  evidence: "evidence",
  expectation: "expectation",
  "employee-comments": "employee’s comments",
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

/** A document as the agreement calls it, without an article: "summative report". */
export const documentName = (document: string, edition: Edition): string =>
  document === "plan" ? planName(edition) : (edition.words[document] ?? documents[document] ?? plainWords(document));

/** A meeting, without an article: "planning conference". */
export const meetingName = (meeting: string, edition: Words): string =>
  edition.words[`meeting-${meeting}`] ?? meetings[meeting] ?? plainWords(meeting);

/** A section of a document, without an article: "rationale". */
export const sectionName = (section: string, edition: Pick<Edition, "sections">): string =>
  lowered(edition.sections?.[section]) ?? sections[section] ?? plainWords(section);

/** Words that name no single thing, so that no article stands before them. */
const uncounted = new Set(["coursework", "evidence", "support", "progress"]);

/** A section as something a paper states: "the rationale", "targets", "coursework". */
export function sectionStated(section: string, edition: Pick<Edition, "sections">): string {
  const name = sectionName(section, edition);
  const several = /s\b/.test(name.split(/,| (?:for|of|and|to) /)[0] ?? "") && !name.includes("’s ");
  return several || uncounted.has(section) ? name : `the ${name}`;
}

/** One of what a section holds, for each part: "a target date", "a measure". */
export const sectionOfEach = (section: string, edition: Pick<Edition, "sections">): string =>
  article(sectionName(section, edition).replace(/s$/, ""));

/** A title within a sentence: its first letter small, unless the word is an abbreviation. */
const lowered = (title: string | undefined): string | undefined =>
  title === undefined || /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

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
