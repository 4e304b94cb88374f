import { z } from "zod";
import type { Assessment } from "../assessment.ts";
import type { Finding } from "../finding.ts";
import type { Span } from "../../calendar/index.ts";
import { actsFor } from "../occasions.ts";
import { upcomingActs } from "../upcoming-acts.ts";
import type { Role } from "../vocabulary.ts";
import type { Rule } from "../rule.ts";
import { judgeDecision } from "./decides-decision.ts";
import { judgeIssue } from "./decides-issue.ts";
import { role, roleList, span, word } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";

export interface DecidesParameters {
  /** plan, or a section of it. */
  readonly about: string;
  readonly then: Role;
  /** Who should agree first; employee and supervisor unless told. */
  readonly first?: readonly Role[];
  /** How long silence waits before it counts as no objection (never as agreement). Absent: it never does. */
  readonly silence?: Span;
}

/** Whose word stands if they do not agree? Judged when the plan is issued, and when somebody decides. */
export const decides: RuleKind<DecidesParameters> = {
  name: "decides",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z.strictObject({ about: word, then: role, first: roleList.exactOptional(), silence: span.exactOptional() }),
  judge: (rule: Rule<DecidesParameters>, a: Assessment): Finding[] => [
    ...[...actsFor({ fact: "plan-issued" }, a), ...upcomingActs({ fact: "plan-issued" }, a)].map((each) => judgeIssue(rule, each, a)),
    ...actsFor({ fact: "decision-made", where: { about: rule.parameters.about } }, a).map((each) => judgeDecision(rule, each, a)),
  ],
};
