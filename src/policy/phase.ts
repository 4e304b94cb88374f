import type { Finding } from "./finding.ts";
import type { Pattern } from "./pattern.ts";

type Phase = Finding["phase"];

const ofFact: Readonly<Record<string, Phase>> = {
  "concern-raised": "before-plan",
  "notice-given": "before-plan",
  "plan-proposed": "before-plan",
  "response-filed": "before-plan",
  "draft-shared": "plan",
  "plan-issued": "plan",
  "plan-started": "plan",
  "second-level-involved": "plan",
  "disagreement-recorded": "plan",
  "agreement-marked": "plan",
  "decision-made": "plan",
  "plan-extended": "running",
  "helper-asked": "running",
  "helper-joined": "running",
  "support-given": "running",
  "target-judged": "end",
  "plan-closed": "end",
  "rating-given": "summative",
  "recommendation-made": "summative",
};

const ofDocument: Readonly<Record<string, Phase>> = {
  ddf: "before-plan",
  notice: "before-plan",
  response: "before-plan",
  plan: "plan",
  "review-note": "running",
  summative: "summative",
  annual: "summative",
};

const ofMeeting: Readonly<Record<string, Phase>> = {
  "concern-talk": "before-plan",
  "plan-writing": "plan",
  "plan-review": "running",
  "plan-closing": "end",
  "meet-and-confer": "summative",
  summative: "summative",
  annual: "summative",
};

const beforePlan = new Set(["concern", "need-for-plan", "informal", "warning"]);

/** A notice about what follows the rating (nonrenewal …), not about a concern. */
const isLast = (notice: unknown): boolean => typeof notice === "string" && !beforePlan.has(notice);

/** In which part of a matter's life an act stands; `is` may name its document or meeting. */
export function phaseOf(fact: string, is: Readonly<Record<string, unknown>> | undefined): Phase {
  if (fact === "notice-given" && isLast(is?.["notice"])) return "summative";
  const known = ofFact[fact];
  if (known) return known;
  if (fact === "conference-held" || fact === "meeting-called") return ofMeeting[String(is?.["meeting"])] ?? "year";
  return ofDocument[String(is?.["document"])] ?? "year";
}

/** In which part of a matter's life what a pattern asks for stands; of several ways the first. */
export function phaseOfPattern(must: Pattern): Phase {
  if ("fact" in must) return phaseOf(must.fact, must.where);
  if ("any-of" in must) return must["any-of"][0] ? phaseOfPattern(must["any-of"][0]) : "year";
  return "year";
}

/** In which part of a matter's life a document stands. */
export const phaseOfDocument = (document: string): Phase => ofDocument[document] ?? "year";

const order: Readonly<Record<Phase, number>> = {
  year: 0,
  "before-plan": 1,
  plan: 2,
  running: 3,
  end: 4,
  summative: 5,
};
export const phaseOrder = (phase: Phase): number => order[phase];
