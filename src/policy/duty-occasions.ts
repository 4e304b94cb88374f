import { compareDays } from "../calendar/index.ts";
import { type Assessment, isProposed } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { Message, Occasion } from "./finding.ts";
import { issuesOf } from "./issued-documents.ts";
import type { DutyParameters } from "./kinds/duty-parameters.ts";
import { actsFor, occasionOfCycle } from "./occasions.ts";
import { partsGiven, type PlanOccasion, plansGiven } from "./plan-parts.ts";
import type { PlanLife } from "./plan-life.ts";
import { sayPart } from "./say-pattern.ts";
import { type Subject, subjectOfCycle } from "./subject.ts";

/** One thing owed: for a year, a plan, a part of it, a document or a fact that gave rise to it. */
export interface DutyOccasion {
  readonly subject: Subject;
  readonly occasion: Occasion;
  readonly plan?: PlanLife;
  readonly part?: Message;
}

/** Every occasion of a duty that has come: years that have begun, plans given, documents issued, facts recorded. */
export function dutyOccasions({ each, when }: Pick<DutyParameters, "each" | "when">, a: Assessment): DutyOccasion[] {
  if (when) return firstVersions(actsFor(when, a).filter(({ act }) => !isProposed(act)));
  if (!each) return [];
  if ("span" in each) {
    const begun = a.cycles.filter((cycle) => compareDays(cycle.firstDay, a.today) <= 0);
    return begun.map((cycle) => ({ subject: subjectOfCycle(cycle), occasion: occasionOfCycle(cycle) }));
  }
  if ("document" in each) return firstVersions(issuesOf(each.document, a).filter(({ act }) => !isProposed(act)));
  if ("part" in each) return partsGiven(each, a).map(ofPlan);
  return plansGiven(each.plan, a).map(ofPlan);
}

function ofPlan({ plan, subject, occasion }: PlanOccasion): DutyOccasion {
  return { plan, subject, occasion, ...(subject.part ? { part: sayPart(subject.part) } : {}) };
}

/** A corrected version of the document that gave rise to it is not a second occasion. */
function firstVersions(acts: ReturnType<typeof actsFor>): DutyOccasion[] {
  const seen = new Set<string>();
  return acts
    .filter(({ act }) => {
      const key = identity(act);
      return seen.has(key) ? false : Boolean(seen.add(key));
    })
    .map(({ subject, occasion }) => ({ subject, occasion }));
}

const identity = (act: Fact): string =>
  act.fact.startsWith("document-") && act.ids["document"] !== undefined
    ? `document ${act.ids["document"]}`
    : `fact ${act.id}`;
