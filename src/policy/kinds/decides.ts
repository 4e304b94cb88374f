import type { ActOccasion } from "../act-occasion.ts";
import { applies } from "../applies.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Finding } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { actsFor } from "../occasions.ts";
import { onceFor } from "../once-for.ts";
import type { FactPattern } from "../pattern.ts";
import { upcomingActs } from "../upcoming-acts.ts";
import type { Rule } from "../rule.ts";
import { answerDecision } from "./decides-decision.ts";
import { answerIssue } from "./decides-issue.ts";
import { type DecidesParameters, decidesParameters } from "./decides-parameters.ts";
import type { Decided } from "./decides-views.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

/** Whose word stands if they do not agree? Judged when the plan is issued, and when somebody decides. */
export const decides: RuleKind<DecidesParameters> = {
  name: "decides",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: decidesParameters,
  judge: (rule: Rule<DecidesParameters>, a: Assessment): Finding[] => [
    ...[...actsFor({ fact: "plan-issued" }, a), ...upcomingActs({ fact: "plan-issued" }, a)].map((each) =>
      judgeWith(answerIssue, rule, each, a),
    ),
    ...actsFor(decisionOf(rule.parameters), a).map((each) => judgeWith(answerDecision, rule, each, a)),
  ],
};

const decisionOf = onceFor(({ about }: DecidesParameters): FactPattern => ({
  fact: "decision-made",
  where: { about },
}));

function judgeWith(
  answerTo: (parameters: DecidesParameters, act: Fact, a: Assessment) => Decided,
  rule: Rule<DecidesParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const { about, then, first = ["employee", "supervisor"] } = rule.parameters;
  const base = { asks: say("asks.decides", { about, first, then }), phase: "plan" as const, who: [then] };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const { answer, because, missing, proof } = answerTo(rule.parameters, act, a);
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(answer, rule.effect, stage),
    because: [...because, ...(answer === "no" && stage === "recorded" ? wentOnWith(rule, act) : [])],
    missing: missing ?? [],
    proof: [...proof, ...(stage === "recorded" ? [act] : [])].filter((fact) => !isProposed(fact)),
  });
}
