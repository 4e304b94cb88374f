import type { Fact } from "./fact.ts";
import type { FactName } from "./vocabulary.ts";

/** What is on record about one plan, from the proposal to its end. Of several versions issued, `issued` is the last. */
export interface PlanLife {
  readonly id: string;
  /** The policy's name for it: pip, pgp, fap … */
  readonly type: string;
  readonly cycle: string;
  proposed?: Fact;
  firstIssued?: Fact;
  issued?: Fact;
  started?: Fact;
  extended?: Fact;
  closed?: Fact;
}

const stages = [
  ["plan-proposed", "proposed"],
  ["plan-issued", "issued"],
  ["plan-started", "started"],
  ["plan-extended", "extended"],
  ["plan-closed", "closed"],
] as const;

/** Every plan that any recorded or proposed fact tells of, by its identity, in the order they were first recorded. */
export function plansIn(named: (name: FactName) => readonly Fact[]): ReadonlyMap<string, PlanLife> {
  const plans = new Map<string, PlanLife>();
  for (const [name, stage] of stages) {
    for (const fact of named(name)) {
      const id = fact.ids["plan"];
      if (id === undefined) continue;
      let plan = plans.get(id);
      if (!plan) plans.set(id, (plan = { id, type: String(fact.is["plan"] ?? "plan"), cycle: fact.cycle }));
      plan[stage] = fact;
      if (stage === "issued") plan.firstIssued ??= fact;
    }
  }
  return plans;
}

/** The fact that tells a plan's dates as they now stand: the last extension, else its start, issue or proposal. */
export const datesOf = (plan: PlanLife): Fact | undefined =>
  plan.extended ?? plan.started ?? plan.issued ?? plan.proposed;

/** A plan that was given to the person, whatever is known about receipt. */
export const wasIssued = (plan: PlanLife): boolean => plan.issued !== undefined || plan.started !== undefined;
