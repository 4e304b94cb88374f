import { compareDays } from "../calendar/index.ts";
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
  return findings.sort(inLife);
}

function inLife(one: Finding, other: Finding): number {
  const phase = phaseOrder(one.phase) - phaseOrder(other.phase);
  if (phase !== 0) return phase;
  if (one.due && other.due) return compareDays(one.due, other.due);
  return one.due ? -1 : other.due ? 1 : 0;
}
