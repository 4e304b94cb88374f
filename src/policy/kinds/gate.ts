import { z } from "zod";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Answer, Finding, Message } from "../finding.ts";
import { sayFoci } from "../foci.ts";
import { type Evidence, lookFor } from "../look-for.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern, Pattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayEnteredLate, sayFound } from "../say-evidence.ts";
import { sayPattern } from "../say-pattern.ts";
import { upcomingActs } from "../upcoming-acts.ts";
import { factPattern, pattern } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

export interface GateParameters {
  readonly act: FactPattern;
  readonly needs: readonly Pattern[];
}

/** What must already be in the file before this act? Judged before the act, ahead of it, and once it is recorded. */
export const gate: RuleKind<GateParameters> = {
  name: "gate",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z.strictObject({ act: factPattern, needs: z.array(pattern).min(1) }),
  judge: (rule, a) =>
    [...actsFor(rule.parameters.act, a), ...upcomingActs(rule.parameters.act, a)].map((each) =>
      judgeAct(rule, each, a),
    ),
};

function judgeAct(
  rule: Rule<GateParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const { needs } = rule.parameters;
  const asks = asksOf(rule.parameters, act);
  const phase = phaseOf(act.fact, act.is);
  const who = act.by ? [act.by.role] : [];
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, { asks, phase, who }, applying);

  const evidence = needs.map((need) => lookFor(need, subject, { day: act.day }, a));
  const answer = allOf(evidence);
  const proof = evidence.flatMap((each) => each.found);
  return makeFinding(rule, occasion, {
    asks,
    phase,
    who,
    ...judged(answer, rule.effect, stage),
    because: [
      ...evidence.flatMap((each, i) => sayNeed(each, needs[i], act, a)),
      ...onRecord(rule, act, answer, stage, a),
    ],
    missing: answer === "yes" ? [] : evidence.flatMap((each, i) => sayMissing(each, needs[i], act)),
    proof: stage === "recorded" ? [act, ...proof] : proof.filter((fact) => !isProposed(fact)),
  });
}

const focusOf = (act: Fact): { focus?: readonly Message[] } =>
  act.focus === undefined ? {} : { focus: sayFoci(act.focus) };

/** The same for every act that is about no matter; else it names the matter. */
function asksOf(parameters: GateParameters, act: Fact): Message {
  const general = askOnce(parameters, () =>
    say("asks.gate", { act: [sayPattern(parameters.act)], needs: parameters.needs.map(sayPattern) }),
  );
  return act.focus === undefined ? general : { key: general.key, with: { ...general.with, ...focusOf(act) } };
}

/** One no decides, else one unknown makes it unknown. */
function allOf(evidence: readonly Evidence[]): Answer {
  if (evidence.some((each) => each.answer === "no")) return "no";
  return evidence.some((each) => each.answer === "cannot-say") ? "cannot-say" : "yes";
}

function sayNeed(evidence: Evidence, need: Pattern | undefined, act: Fact, a: Assessment): Message[] {
  if (evidence.answer === "yes") return sayFound(evidence.found, a, act);
  if (evidence.answer === "cannot-say") return [...evidence.misses];
  return need ? [say("not-found", { act: [sayPattern(need)] }), ...evidence.misses] : [];
}

function sayMissing(evidence: Evidence, need: Pattern | undefined, act: Fact): readonly Message[] {
  if (evidence.answer === "yes" || !need) return [];
  if (evidence.answer === "cannot-say") return evidence.missing;
  return [say("missing.need", { need: [sayPattern(need)], ...focusOf(act) })];
}

/** An act in the record without what should have come before says how it was entered, and the reason given for going on. */
function onRecord(rule: Rule, act: Fact, answer: Answer, stage: ActOccasion["stage"], a: Assessment): Message[] {
  if (stage !== "recorded" || answer === "yes") return [];
  return [...sayEnteredLate(act, a), ...wentOnWith(rule, act)];
}
