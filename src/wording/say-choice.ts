import type { Edition } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { either } from "./lists.ts";
import { documentName, valueLabel } from "./names.ts";
import { planName } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";

const attributes: Readonly<Record<string, string>> = {
  "recommendation-made.value": "the recommendation",
  "recommendation-made.ground": "the ground of the recommendation",
  "focus.kind": "the focus",
  outcome: "the outcome",
  value: "the value",
  "helper-role": "the helper",
  how: "the way it was done",
  means: "the meaning",
  with: "those who met",
  minutes: "the number of minutes",
  by: "who did it",
  written: "whether it was in writing",
  "job-class": "the job class",
  "job-title": "the job title",
  unit: "the bargaining unit",
  status: "the status (probation or tenure)",
  "staff-group": "the staff group",
  "school-year": "the school year",
  overall: "the overall rating",
};

/** An attribute as a subject: "the recommendation", "the focus". */
export function sayAttribute(of: string, edition: Edition): string {
  if (of === "rating-given.value") return `a rating on the ${documentName("summative", edition)}`;
  if (of === "plan-closed.outcome") return `the outcome of ${article(planName(edition))}`;
  if (of === "plan-closed.next-step") return `the next step after ${article(planName(edition))}`;
  return attributes[of] ?? `the ${plainWords(of.split(".").at(-1) ?? of)}`;
}

/** The values allowed, best first: “Recommended” or “Not recommended”; kinds of focus without quotation marks. */
export function sayAllowed(of: string | undefined, allowed: readonly string[], edition: Edition): string {
  if (of === "focus.kind") return either(allowed.map((kind) => article(plainWords(kind))));
  return either(allowed.map((value) => `“${valueLabel(value, edition, of)}”`));
}
