import { compareDays } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import type { AttributeValue, Cycle, Fact } from "./fact.ts";
import type { Occasion } from "./finding.ts";
import { hasAttributes } from "./match-fact.ts";
import type { ActOccasion } from "./act-occasion.ts";
import { beforeAct } from "./before-act.ts";
import { occasionOfCycle, occasionOfPlan } from "./occasions.ts";
import { subjectOf } from "./subject.ts";
import type { FactPattern, Filter } from "./pattern.ts";
import { wasIssued } from "./plan-life.ts";

/**
 * Acts that are foreseen though nobody does them yet, so that the file can show what they will need: issuing a plan that
 * was proposed, and the year's marks and recommendation that a gate stands before.
 */
export function upcomingActs(pattern: FactPattern, a: Assessment): ActOccasion[] {
  if (pattern.fact === "plan-issued") return plansToIssue(pattern, a);
  if (pattern.fact === "rating-given" || pattern.fact === "recommendation-made") return marksToGive(pattern, a);
  return [];
}

function plansToIssue(pattern: FactPattern, a: Assessment): ActOccasion[] {
  const upcoming: ActOccasion[] = [];
  for (const plan of a.plans.values()) {
    const cycle = a.cycleById.get(plan.cycle);
    const { proposed } = plan;
    if (!proposed || wasIssued(plan) || plan.closed || cycle?.edition !== a.edition.id || proposed.order === Infinity)
      continue;
    const { by: _proposer, ...rest } = proposed;
    const act: Fact = { ...rest, id: `issue:${plan.id}`, fact: "plan-issued", day: a.today, order: Infinity };
    if (hasAttributes(pattern.where, act, a)) upcoming.push(ahead(act, cycle, occasionOfPlan(plan), a));
  }
  return upcoming;
}

const ahead = (act: Fact, cycle: Cycle, occasion: Occasion, a: Assessment): ActOccasion => ({
  act,
  cycle,
  stage: "ahead",
  subject: subjectOf(act, cycle),
  before: beforeAct(act, a),
  occasion,
});

function marksToGive(pattern: FactPattern, a: Assessment): ActOccasion[] {
  return a.cycles
    .filter(
      (cycle) =>
        cycle.closedOn === undefined && compareDays(cycle.firstDay, a.today) <= 0 && !isMarked(pattern, cycle, a),
    )
    .map((cycle) => {
      const occasion = {
        ...occasionOfCycle(cycle),
        about: { ...occasionOfCycle(cycle).about, fact: pattern.fact, ...valuesOf(pattern) },
      };
      return ahead(markIn(cycle, pattern, a), cycle, occasion, a);
    });
}

/** Once the year's summative (or what it says) is on record, nothing more is foreseen. */
function isMarked(pattern: FactPattern, cycle: Cycle, a: Assessment): boolean {
  const same = (fact: Fact): boolean => fact.cycle === cycle.id;
  if (a.named(pattern.fact).some(same)) return true;
  return a.named("document-issued").some((fact) => same(fact) && fact.is["document"] === "summative");
}

function markIn(cycle: Cycle, pattern: FactPattern, a: Assessment): Fact {
  const base = { id: `mark:${cycle.id}`, fact: pattern.fact, day: a.today, order: Infinity, recordedOn: a.today };
  return { ...base, cycle: cycle.id, is: valuesOf(pattern), ids: { cycle: cycle.id }, focus: "overall" };
}

function valuesOf({ where }: FactPattern): Readonly<Record<string, AttributeValue>> {
  const single = (filter: Filter): filter is string => typeof filter === "string";
  return Object.fromEntries(Object.entries(where ?? {}).filter((entry): entry is [string, string] => single(entry[1])));
}
