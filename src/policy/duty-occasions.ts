import { compareDays } from "../calendar/index.ts";
import { type Assessment, isProposed } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { Message, Occasion } from "./finding.ts";
import { issuesOf } from "./issued-documents.ts";
import type { DutyParameters } from "./kinds/duty-parameters.ts";
import { lookForLabel } from "./labels.ts";
import { lookFor } from "./look-for.ts";
import { actsFor, occasionOfCycle } from "./occasions.ts";
import type { FactPattern } from "./pattern.ts";
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
  if (when) return "label" in when ? labelsHeld(when.label, a) : onRecord(when, a);
  if (!each) return [];
  if ("fact" in each) return onRecord(each, a);
  if ("span" in each) {
    const begun = a.cycles.filter((cycle) => compareDays(cycle.firstDay, a.today) <= 0);
    return begun.map((cycle) => ({ subject: subjectOfCycle(cycle), occasion: occasionOfCycle(cycle) }));
  }
  if ("document" in each) return firstVersions(issuesOf(each.document, a).filter(({ act }) => !isProposed(act)));
  if ("part" in each) return partsGiven(each, a).map(ofPlan);
  return plansGiven(each.plan, a).map(ofPlan);
}

const onRecord = (pattern: FactPattern, a: Assessment): DutyOccasion[] =>
  firstVersions(actsFor(pattern, a).filter(({ act }) => !isProposed(act)));

/** Years in which a label came to hold: it is owed from the day of the last fact it needed. */
function labelsHeld(label: string, a: Assessment): DutyOccasion[] {
  return a.cycles.flatMap((cycle) => {
    if (compareDays(cycle.firstDay, a.today) > 0) return [];
    const subject = subjectOfCycle(cycle);
    const held = lookForLabel(label, subject, {}, a, lookFor);
    const trigger = held.found.findLast((fact) => held.since !== undefined && fact.day?.equals(held.since) === true);
    if (held.answer !== "yes" || trigger?.cycle !== cycle.id) return [];
    const occasion = occasionOfCycle(cycle);
    return [
      {
        subject: { ...subject, ids: { ...trigger.ids, cycle: cycle.id }, day: trigger.day, trigger },
        occasion: { ...occasion, id: `${cycle.id}:${label}` },
      },
    ];
  });
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
