import { z } from "zod";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { attributeOf } from "../match-filter.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { factNames, type FactName } from "../vocabulary.ts";
import { sentence, where, word } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

export interface ChoicesParameters {
  /** fact.attribute, or focus.kind for the matter of a plan. */
  readonly of: string;
  readonly where?: FactPattern["where"];
  /** Best first. */
  readonly allowed: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly words?: Readonly<Record<string, string>>;
  readonly "with-reason"?: readonly string[];
}

const facts: ReadonlySet<string> = new Set(factNames);
const place = z
  .string()
  .refine((of) => of === "focus.kind" || facts.has(of.split(".")[0] ?? ""), "must be fact.attribute, or focus.kind");

/** Which answers are allowed? One finding for every recorded or proposed fact that gives one. */
export const choices: RuleKind<ChoicesParameters> = {
  name: "choices",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z
    .strictObject({
      of: place,
      where: where.exactOptional(),
      allowed: z.array(word).min(1),
      groups: z.record(word, z.array(word).min(1)).exactOptional(),
      words: z.record(word, sentence).exactOptional(),
      "with-reason": z.array(word).min(1).exactOptional(),
    })
    .refine(
      valuesKnown,
      "groups, words and with-reason may only name allowed values, and no group may bear a value's name",
    ),
  judge(rule, a) {
    const [first = "", attribute = ""] = rule.parameters.of.split(".");
    const of = rule.parameters.where;
    const limits = of ? { where: of } : {};
    if (first === "focus") {
      const plans = (["plan-proposed", "plan-issued"] as const).flatMap((fact) => actsFor({ fact, ...limits }, a));
      return plans.flatMap((each) => judgeValue(rule, each, "focus.kind", a));
    }
    return actsFor({ fact: first as FactName, ...limits }, a).flatMap((each) => judgeValue(rule, each, attribute, a));
  },
};

function valuesKnown({ allowed, groups = {}, words = {}, "with-reason": reasons = [] }: ChoicesParameters): boolean {
  const named = [...Object.values(groups).flat(), ...Object.keys(words), ...reasons];
  return (
    named.every((value) => allowed.includes(value)) && Object.keys(groups).every((group) => !allowed.includes(group))
  );
}

function judgeValue(
  rule: Rule<ChoicesParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  attribute: string,
  a: Assessment,
): Finding[] {
  const { of, allowed, "with-reason": reasons = [] } = rule.parameters;
  const base = {
    asks: askOnce(rule.parameters, () => say("asks.choices", { of, allowed })),
    phase: phaseOf(act.fact, act.is),
    who: act.by ? [act.by.role] : [],
  };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return [notNeeded(rule, occasion, base, applying)];
  const values = valuesOf(act, attribute);
  if (values.length === 0) return [];
  const strange = values.filter((value) => !allowed.includes(value));
  const bare = values.filter((value) => reasons.includes(value) && !hasReason(act));
  const met = strange.length + bare.length === 0;
  const because: Message[] = met
    ? values.map((value) => say("choices.allowed", { value }))
    : strange.map((value) => say("choices.not-allowed", { value, allowed }));
  return [
    makeFinding(rule, occasion, {
      ...base,
      ...judged(met ? "yes" : "no", rule.effect, stage),
      because: [...because, ...(met || stage !== "recorded" ? [] : wentOnWith(rule, act))],
      missing: bare.map((value) => say("missing.reason", { value })),
      proof: stage === "recorded" ? [act] : [],
    }),
  ];
}

function valuesOf(act: Fact, attribute: string): readonly string[] {
  const value = attributeOf(act, attribute);
  if (value === undefined) return [];
  return typeof value === "object" ? [...new Set(value)] : [String(value)];
}

const hasReason = (act: Fact): boolean => ["ground", "reason"].some((name) => String(act.is[name] ?? "").trim() !== "");
