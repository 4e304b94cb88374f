import type { Assessment } from "../assessment.ts";
import type { Finding } from "../finding.ts";
import { actsFor } from "../occasions.ts";
import { upcomingActs } from "../upcoming-acts.ts";
import type { Rule } from "../rule.ts";
import { judgeDecision } from "./decides-decision.ts";
import { judgeIssue } from "./decides-issue.ts";
import { type DecidesParameters, decidesParameters } from "./decides-parameters.ts";
import type { RuleKind } from "./kind.ts";

/** Whose word stands if they do not agree? Judged when the plan is issued, and when somebody decides. */
export const decides: RuleKind<DecidesParameters> = {
  name: "decides",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: decidesParameters,
  judge: (rule: Rule<DecidesParameters>, a: Assessment): Finding[] => [
    ...[...actsFor({ fact: "plan-issued" }, a), ...upcomingActs({ fact: "plan-issued" }, a)].map((each) =>
      judgeIssue(rule, each, a),
    ),
    ...actsFor({ fact: "decision-made", where: { about: rule.parameters.about } }, a).map((each) =>
      judgeDecision(rule, each, a),
    ),
  ],
};
