import type { ActOccasion } from "../act-occasion.ts";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import { excused } from "../excuses.ts";
import type { Fact } from "../fact.ts";
import type { Answer, Finding } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { matchFact } from "../match-fact.ts";
import { say } from "../messages.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import { differing, sayUnsure } from "./count-at-least.ts";
import type { CountParameters } from "./count-parameters.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

/**
 * What at-least bars where it blocks: the act that closes the span. A plan is closed by plan-closed,
 * a year by its overall summative rating.
 */
export function countAtClosing(rule: Rule<CountParameters>, of: FactPattern, a: Assessment): Finding[] {
  const { span, where } = rule.parameters.in;
  const acts =
    span === "plan"
      ? actsFor({ fact: "plan-closed", ...(where ? { where } : {}) }, a)
      : actsFor({ fact: "rating-given", where: { evaluation: "summative" } }, a).filter(
          ({ act }) => act.focus === "overall",
        );
  return acts.map((each) => judgeClosing(rule, of, each, a));
}

function judgeClosing(
  rule: Rule<CountParameters>,
  of: FactPattern,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const {
    "at-least": limit = 0,
    in: { span },
    distinct,
  } = rule.parameters;
  const counted = [sayPattern(of)];
  const base = {
    asks: say("asks.count-at-least", { of: counted, number: limit, in: span }),
    phase: phaseOf(act.fact, act.is),
    who: act.by ? [act.by.role] : [],
  };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const belongs = (fact: Fact): boolean =>
    span === "plan" ? fact.ids["plan"] === act.ids["plan"] : fact.cycle === act.cycle;
  const verdicts = a
    .named(of.fact)
    .filter(belongs)
    .map((fact) => ({ fact, verdict: matchFact(of, fact, subject, { day: act.day }, {}, a) }));
  const sure = verdicts.flatMap(({ fact, verdict }) => (verdict.answer === "yes" ? [fact] : []));
  const possible = verdicts.flatMap(({ fact, verdict }) => (verdict.answer === "no" ? [] : [fact]));
  const unsure = verdicts.flatMap(({ verdict }) => (verdict.answer === "unsure" ? [verdict.missing] : []));
  const found = differing(sure, distinct);
  const excuse = found >= limit ? undefined : excused(rule, occasion, a);
  if (excuse) return makeFinding(rule, occasion, { ...base, ...excuse });
  const answer: Answer = found >= limit ? "yes" : differing(possible, distinct) >= limit ? "cannot-say" : "no";
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(answer, rule.effect, stage),
    because: [
      say("count.found", { found, of: counted, limit }),
      ...(answer === "cannot-say" ? [sayUnsure(counted, unsure)] : []),
      ...(answer === "no" && stage === "recorded" ? wentOnWith(rule, act) : []),
    ],
    missing: answer === "yes" ? [] : answer === "no" ? [say("missing.need", { need: counted })] : unsure,
    proof: [...sure, ...(stage === "recorded" ? [act] : [])].filter((fact) => fact.order !== Infinity),
  });
}
