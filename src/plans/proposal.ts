import { proposedFact, type Decision, type DecisionContext, type Proposal } from "../casefile/index.ts";
import type { Fact, FactName, MessageValue } from "../policy/index.ts";
import { aboutPlan } from "./facts.ts";
import type { Plan } from "./plan.ts";

type More = Partial<Pick<Proposal, "id" | "is" | "ids" | "focus" | "contents" | "day">>;

/** A fact that an act of this plan would make, on its day or else today. */
export const planFact = (
  plan: Plan,
  fact: FactName,
  { actor, today }: Pick<DecisionContext, "actor" | "today">,
  more: More = {},
): Fact => {
  const shared = aboutPlan(plan);
  return proposedFact({
    day: today,
    ...more,
    fact,
    cycle: plan.cycle,
    by: actor,
    today,
    focus: more.focus ?? shared.focus,
    is: { ...shared.is, ...more.is },
    ids: { ...shared.ids, ...more.ids },
  });
};

/** The file is not in a state for the act. */
export const notNow = (what: string, parameters: Readonly<Record<string, MessageValue>> = {}): Decision => ({
  ok: false,
  refusal: { kind: "not-now", why: { key: `plan.${what}`, with: parameters } },
});
