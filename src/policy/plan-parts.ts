import { type Assessment, isProposed } from "./assessment.ts";
import type { Cycle, Fact, Part } from "./fact.ts";
import type { Occasion } from "./finding.ts";
import { hasAttributes } from "./match-fact.ts";
import { passes } from "./match-filter.ts";
import { occasionOfPart, occasionOfPlan } from "./occasions.ts";
import type { PartPattern } from "./pattern.ts";
import { type PlanLife, wasIssued } from "./plan-life.ts";
import type { Subject } from "./subject.ts";

/** A plan that was given to the person, with what rules about it are judged on. */
export interface PlanOccasion {
  readonly plan: PlanLife;
  readonly cycle: Cycle;
  /** What tells the plan: its issue, or its start where only that is on record. */
  readonly fact: Fact;
  readonly subject: Subject;
  readonly occasion: Occasion;
}

/** The plans given in cycles pinned to this edition, corrective ones unless `where` asks for others. */
export function plansGiven(where: PartPattern["where"], a: Assessment): PlanOccasion[] {
  const given: PlanOccasion[] = [];
  for (const plan of a.plans.values()) {
    const cycle = a.cycleById.get(plan.cycle);
    const fact = plan.issued ?? plan.started;
    if (!fact || !wasIssued(plan) || isProposed(plan.firstIssued ?? fact) || cycle?.edition !== a.edition.id) continue;
    if (where?.["plan"] === undefined && !a.names.isCorrective(plan.type)) continue;
    if (!hasAttributes(where, fact, a)) continue;
    const subject: Subject = {
      cycle,
      ids: fact.ids,
      day: fact.day,
      trigger: fact,
      ...(fact.focus === undefined ? {} : { focus: fact.focus }),
    };
    given.push({ plan, cycle, fact, subject, occasion: occasionOfPlan(plan) });
  }
  return given;
}

/** One occasion for each part of that name in each plan given, in its last version. */
export function partsGiven(pattern: PartPattern, a: Assessment): PlanOccasion[] {
  return plansGiven(undefined, a).flatMap((of) =>
    partsOf(pattern, of.fact, a).map((part) => ({
      ...of,
      subject: { ...of.subject, ids: { ...of.subject.ids, [part.part]: part.id }, part },
      occasion: occasionOfPart(of.occasion, part),
    })),
  );
}

/** The parts of one document fact that a pattern names. */
export function partsOf(pattern: PartPattern, fact: Fact, a: Assessment): readonly Part[] {
  const parts = fact.contents?.parts ?? [];
  return parts.filter((part) => part.part === pattern.part && suits(pattern.where, part, a));
}

function suits(where: PartPattern["where"], part: Part, a: Assessment): boolean {
  return Object.entries(where ?? {}).every(([name, filter]) => passes(name, filter, part.is[name], a) === "yes");
}
