import type { Edition, FactPattern, PartPattern, Rule, RuleKindName } from "../policy/index.ts";
import { capital } from "./lists.ts";
import { planName, plansHere, usedHere } from "./plan-names.ts";
import { sayDayExpression } from "./say-day-expression.ts";
import { traitsOf } from "./traits.ts";
import type { DayExpression } from "../policy/index.ts";

/** Says one kind's rule as one or more whole sentences. */
export type SayRule<Shape> = (parameters: Shape, edition: Edition, rule: Rule) => string;

/** Tied to its kind by the table in say-rule.ts; what arrives there was checked by that kind when the policy was loaded. */
export type AnySayRule = Readonly<Record<RuleKindName, (rule: Rule, edition: Edition) => string>>;

/** "must" where the rule refuses or reminds, "is to" where it only shows. */
export const mustFor = ({ effect }: Rule): string => (effect === "show" ? "is to" : "must");

/** "must" where the rule refuses, "should" where one may go on. */
export const shouldFor = ({ effect }: Rule): string => (effect === "block" ? "must" : "should");

/** When something must be done at the latest: "by October 15", "within 10 work days after the day the plan is to end". */
export function sayBy(expression: DayExpression, edition: Edition): string {
  const day = sayDayExpression(expression, edition);
  if ("after" in expression && expression.count > 0) return `within ${day}`;
  return "before" in expression ? `at least ${day}` : `by ${day}`;
}

/** Plan types a filter lets through that this agreement uses, as one noun: "PIP"; without a filter the agreement's "plan". */
export function plansMeant(where: PartPattern["where"], edition: Edition): string {
  return plansHere(traitsOf(where).is("plan"), edition) || planName(edition);
}

/** An act as far as this agreement can meet it: plan types it does not use are left out. */
export function actHere(act: FactPattern, edition: Edition): FactPattern {
  const plans = act.where?.["plan"];
  if (!Array.isArray(plans)) return act;
  return { ...act, where: { ...act.where, plan: usedHere(plans as readonly string[], edition) } };
}

/** A sentence from its words: capital first, full stop last. */
export const sentence = (words: string): string => `${capital(words.trim())}.`;
