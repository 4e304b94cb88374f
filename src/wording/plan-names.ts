import type { Edition } from "../policy/index.ts";
import { either } from "./lists.ts";
import { plainWords } from "./plain-words.ts";

interface PlanRow {
  readonly use: string | readonly string[];
}

/** The plan types this agreement uses: those its rules assign, else all it names. */
export function ownPlans(edition: Pick<Edition, "rules" | "plans">): readonly string[] {
  const assigned = edition.rules
    .filter((rule) => rule.kind === "assign")
    .map((rule) => rule.parameters as { readonly what?: unknown; readonly rows?: readonly PlanRow[] })
    .filter(({ what }) => what === "plan")
    .flatMap(({ rows }) => rows ?? [])
    .flatMap(({ use }) => use);
  return assigned.length > 0 ? assigned : Object.keys(edition.plans);
}

/** "plan" where an agreement has several types, else its short word for its own: "PIP". */
export const planName = (edition: Edition): string =>
  edition.words[PLAN_HERE] ??
  (ownPlans(edition).length > 1 ? "plan" : (edition.words["plan-short"] ?? edition.words["plan"] ?? "plan"));

/** The word a narrowed edition keeps for the plan that is spoken of. */
const PLAN_HERE = "plan-here";

/** The same edition while one plan of that type is spoken of: "plan" then is that type's name. */
export const speakingOf = (plan: string, edition: Edition): Edition => ({
  ...edition,
  words: { ...edition.words, [PLAN_HERE]: planType(plan, edition) },
});

/**
 * One plan type by its policy name. Improvement and growth plans go by their initials, as people call them ("PIP"),
 * any other by its full name ("Formal Assistance Plan").
 */
export function planType(name: string, edition: Pick<Edition, "words" | "plans">): string {
  const everyday = ["improvement", "growth"].includes(edition.plans[name] ?? "") && name.length <= 4;
  return everyday ? name.toUpperCase() : (edition.words[name] ?? plainWords(name));
}

/** Of the plan types named, those this agreement uses (all, if it uses none of them): "PIP". */
export function plansHere(named: readonly string[], edition: Edition): string {
  return either(usedHere(named, edition).map((name) => planType(name, edition)));
}

/** Of the plan types an act may be of, the one spoken of; else those this agreement uses. */
export function plansJudged(named: readonly string[], edition: Edition): readonly string[] {
  const here = named.filter((name) => planType(name, edition) === edition.words[PLAN_HERE]);
  return here.length > 0 ? here : usedHere(named, edition);
}

/** Of the plan types named, those this agreement uses; all, if it uses none of them. */
export function usedHere(named: readonly string[], edition: Edition): readonly string[] {
  const own = named.filter((name) => ownPlans(edition).includes(name));
  return own.length > 0 ? own : named;
}
