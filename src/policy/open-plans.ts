import { compareDays } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import { shareFocus } from "./foci.ts";
import { hasAttributes } from "./match-fact.ts";
import type { OpenPattern } from "./pattern.ts";
import { wasIssued } from "./plan-life.ts";
import type { Horizon, Subject } from "./subject.ts";

const begins: ReadonlySet<string> = new Set(["plan-proposed", "plan-issued", "plan-started"]);

/**
 * The plans open on the horizon's day, by the fact that opened each: given to the person, and not closed. The plan judged is
 * left out where the act proposes, issues or starts it. Development plans are no plans here unless asked for.
 */
export function openPlans(pattern: OpenPattern, subject: Subject, horizon: Horizon, a: Assessment): readonly Fact[] {
  const own = subject.act && begins.has(subject.act.fact) ? subject.ids["plan"] : undefined;
  const open: Fact[] = [];
  for (const plan of a.plans.values()) {
    const opening = plan.firstIssued ?? plan.started;
    if (!wasIssued(plan) || !opening || plan.id === own) continue;
    if (pattern.where?.["plan"] === undefined && !a.names.isCorrective(plan.type)) continue;
    if (!lies(opening, horizon) || (plan.closed && lies(plan.closed, horizon))) continue;
    if (!hasAttributes(pattern.where, opening, a) || !shares(pattern, opening, subject)) continue;
    open.push(opening);
  }
  return open;
}

function lies(fact: Fact, { day, order, strictly }: Horizon): boolean {
  if (day === undefined || fact.day === undefined) return true;
  const after = compareDays(fact.day, day);
  return after < 0 || (after === 0 && (strictly !== true || fact.order < (order ?? Infinity)));
}

function shares(pattern: OpenPattern, opening: Fact, subject: Subject): boolean {
  return (pattern.same ?? []).every((name) => {
    if (name === "focus")
      return subject.focus !== undefined && opening.focus !== undefined && shareFocus(subject.focus, opening.focus);
    if (name === "cycle") return opening.cycle === subject.cycle.id;
    return opening.ids[name] !== undefined && opening.ids[name] === subject.ids[name];
  });
}
