import type { Assessment } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { Horizon } from "./subject.ts";

/**
 * What `only-if` and `unless` may look at for an act: all before it, by day and order, itself left out. A plan written anew
 * is read as it was first issued: it does not become the second plan because another one came in between.
 */
export function beforeAct(act: Fact, a: Assessment): Horizon {
  const first = act.fact === "plan-issued" ? a.plans.get(act.ids["plan"] ?? "")?.firstIssued : undefined;
  const { day, order } = first ?? act;
  return { day, order, strictly: true };
}
