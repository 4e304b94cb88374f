import { compareDays, type Day } from "../calendar/index.ts";
import { type AssessmentInput, layOutFile } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import { ruleKinds } from "./kinds/index.ts";
import { phaseOrder } from "./phase.ts";

/**
 * Puts a file and an agreement side by side: one finding for each rule and occasion, in cycles pinned to the edition.
 * `proposed` are the facts of an act about to be done; judging rules then answer for it too (occasion kind `act`).
 * Sorted by phase, then by the day due (undated ones last), then as the policy lists its rules.
 */
export function assess(input: AssessmentInput): Finding[] {
  const a = layOutFile(input);
  const findings: Finding[] = [];
  for (const rule of input.edition.rules) {
    for (const finding of ruleKinds[rule.kind].judge(rule, a)) findings.push(finding);
  }
  return inLife(findings, a.today);
}

/** Days from today: no finding is due further off, and an undated one comes after every dated one of its phase. */
const FAR = 1e7;

/** The place of each finding is worked out once, not at every comparison. */
function inLife(findings: readonly Finding[], today: Day): Finding[] {
  const placed = findings.map((finding) => ({
    finding,
    place: phaseOrder(finding.phase) * 4 * FAR + (finding.due ? compareDays(finding.due, today) : FAR),
  }));
  return placed.sort((one, other) => one.place - other.place).map(({ finding }) => finding);
}
