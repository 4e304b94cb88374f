import { z } from "zod";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { Fact, Focus } from "../fact.ts";
import type { Answer, Finding, Message } from "../finding.ts";
import { type Foci, sayFoci } from "../foci.ts";
import type { Evidence } from "../evidence.ts";
import { lookFor } from "../look-for.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern, Pattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayEnteredLate, sayFound } from "../say-evidence.ts";
import { sayFact, sayPattern } from "../say-pattern.ts";
import type { Horizon, Subject } from "../subject.ts";
import { upcomingActs } from "../upcoming-acts.ts";
import { factPattern, pattern } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

export interface GateParameters {
  readonly act: FactPattern;
  readonly needs: readonly Pattern[];
  /** Judged once for every such fact before the act, or for every matter the act is about: all must have what they need. */
  readonly "for-each"?: "focus" | FactPattern;
}

/** What must already be in the file before this act? Judged before the act, ahead of it, and once it is recorded. */
export const gate: RuleKind<GateParameters> = {
  name: "gate",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z.strictObject({
    act: factPattern,
    needs: z.array(pattern).min(1),
    "for-each": z.union([z.literal("focus"), factPattern]).exactOptional(),
  }),
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

  const items = itemsOf(rule.parameters, subject, before, a);
  const looked = items.flatMap((item) =>
    needs.map((need) => ({ need, item, evidence: lookFor(need, item.subject, { day: act.day }, a) })),
  );
  const evidence = looked.map((each) => each.evidence);
  const answer = allOf(evidence);
  const proof = [...new Set(evidence.flatMap((each) => each.found))];
  return makeFinding(rule, occasion, {
    asks,
    phase,
    who,
    ...judged(answer, rule.effect, stage),
    because: [
      ...(items.length === 0 ? [say("gate.none-before", {})] : []),
      ...looked.flatMap((each) => [...sayItem(each.item, each.evidence), ...sayNeed(each.evidence, each.need, act, a)]),
      ...onRecord(rule, act, answer, stage, a),
    ],
    missing:
      answer === "yes" ? [] : looked.flatMap((each) => sayMissing(each.evidence, each.need, each.item.subject.focus)),
    proof: stage === "recorded" ? [act, ...proof] : proof.filter((fact) => !isProposed(fact)),
  });
}

const focusOf = (focus: Foci | undefined): { focus?: readonly Message[] } =>
  focus === undefined ? {} : { focus: sayFoci(focus) };

/** What the needs are looked for: the act itself, or each of its matters, or each earlier fact. */
interface Item {
  readonly subject: Subject;
  readonly fact?: Fact;
}

function itemsOf(
  { "for-each": each }: GateParameters,
  subject: Subject,
  before: Horizon,
  a: Assessment,
): readonly Item[] {
  if (each === undefined || (each === "focus" && typeof subject.focus !== "object")) return [{ subject }];
  if (each === "focus")
    return (subject.focus as readonly Focus[]).map((focus) => ({ subject: { ...subject, focus: [focus] } }));
  return lookFor(each, subject, before, a).found.map((fact) => {
    const { focus: _, ...rest } = subject;
    return { fact, subject: { ...rest, ids: fact.ids, trigger: fact, ...(fact.focus ? { focus: fact.focus } : {}) } };
  });
}

/** Which of several earlier facts lacks something; those that lack nothing are only shown by their proof. */
const sayItem = ({ fact }: Item, { answer }: Evidence): readonly Message[] =>
  fact && answer !== "yes" ? [say("gate.for", { act: [sayFact(fact)], ...(fact.day ? { day: fact.day } : {}) })] : [];

/** The same for every act that is about no matter; else it names the matter. */
function asksOf(parameters: GateParameters, act: Fact): Message {
  const general = askOnce(parameters, () =>
    say("asks.gate", { act: [sayPattern(parameters.act)], needs: parameters.needs.map(sayPattern) }),
  );
  return act.focus === undefined ? general : { key: general.key, with: { ...general.with, ...focusOf(act.focus) } };
}

/** One no decides, else one unknown makes it unknown. */
function allOf(evidence: readonly Evidence[]): Answer {
  if (evidence.some((each) => each.answer === "no")) return "no";
  return evidence.some((each) => each.answer === "cannot-say") ? "cannot-say" : "yes";
}

function sayNeed(evidence: Evidence, need: Pattern, act: Fact, a: Assessment): Message[] {
  if (evidence.answer === "yes") return sayFound(evidence.found, a, act);
  if (evidence.answer === "cannot-say") return [...evidence.misses()];
  return [say("not-found", { act: [sayPattern(need)] }), ...evidence.misses()];
}

function sayMissing(evidence: Evidence, need: Pattern, focus: Foci | undefined): readonly Message[] {
  if (evidence.answer === "yes") return [];
  if (evidence.answer === "cannot-say") return evidence.missing;
  return [say("missing.need", { need: [sayPattern(need)], ...focusOf(focus) })];
}

/** An act in the record without what should have come before says how it was entered, and the reason given for going on. */
function onRecord(rule: Rule, act: Fact, answer: Answer, stage: ActOccasion["stage"], a: Assessment): Message[] {
  if (stage !== "recorded" || answer === "yes") return [];
  return [...sayEnteredLate(act, a), ...wentOnWith(rule, act)];
}
