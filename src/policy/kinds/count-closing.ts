import type { ActOccasion } from "../act-occasion.ts";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import { excused } from "../excuses.ts";
import type { Fact } from "../fact.ts";
import type { Answer, Finding } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import { asksAtLeast } from "./count-at-least.ts";
import { countIn, isEnough, sayCounted, sayUnsure } from "./count-enough.ts";
import type { CountParameters } from "./count-parameters.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

const summativeRating: FactPattern = { fact: "rating-given", where: { evaluation: "summative" } };

/**
 * What at-least bars where it blocks: the act that closes the span. A plan is closed by plan-closed,
 * a year by its overall summative rating.
 */
export function countAtClosing(rule: Rule<CountParameters>, of: FactPattern, a: Assessment): Finding[] {
  const { span, where } = rule.parameters.in;
  const acts =
    span === "plan"
      ? actsFor({ fact: "plan-closed", ...(where ? { where } : {}) }, a)
      : actsFor(summativeRating, a).filter(({ act }) => act.focus === "overall");
  return acts.map((each) => judgeClosing(rule, of, each, a));
}

function judgeClosing(
  rule: Rule<CountParameters>,
  of: FactPattern,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const { parameters } = rule;
  const counted = [sayPattern(of)];
  const base = {
    asks: asksAtLeast(parameters, of),
    phase: phaseOf(act.fact, act.is),
    who: act.by ? [act.by.role] : [],
  };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const belongs = (fact: Fact): boolean =>
    parameters.in.span === "plan" ? fact.ids["plan"] === act.ids["plan"] : fact.cycle === act.cycle;
  const { sure, unsure, missing, misses } = countIn(parameters, of, subject, belongs, { day: act.day }, a, true);
  const answer: Answer = isEnough(parameters, sure, a)
    ? "yes"
    : unsure.length > 0 && isEnough(parameters, [...sure, ...unsure], a)
      ? "cannot-say"
      : "no";
  const excuse = answer === "yes" ? undefined : excused(rule, occasion, a);
  if (excuse) return makeFinding(rule, occasion, { ...base, ...excuse });
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(answer, rule.effect, stage),
    because: [
      ...sayCounted(parameters, counted, sure, a),
      ...misses,
      ...(answer === "cannot-say" ? [sayUnsure(counted, missing)] : []),
      ...(answer === "no" && stage === "recorded" ? wentOnWith(rule, act) : []),
    ],
    missing: answer === "yes" ? [] : answer === "no" ? [say("missing.need", { need: counted })] : missing,
    proof: [...sure, ...(stage === "recorded" ? [act] : [])].filter((fact) => fact.order !== Infinity),
  });
}
