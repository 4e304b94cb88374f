import type { Assessment } from "./assessment.ts";
import type { DayExpression } from "./day-expression.ts";
import { suits } from "./suits.ts";
import type { Published } from "./finding.ts";
import type { DayKey, PublishedEntry } from "./published-days.ts";
import { resolveDay, type ResolveOptions } from "./resolve-day.ts";
import type { ResolvedDay } from "./resolved-day.ts";
import type { Rule } from "./rule.ts";
import type { Subject } from "./subject.ts";

/**
 * The day a rule's parameter means for a subject: the one published for the school year where there is one (with the rule's
 * own beside it), else the rule's own. Undefined where neither names a day.
 */
export function ruleDay(
  rule: Rule,
  key: DayKey,
  subject: Subject,
  a: Assessment,
  options: ResolveOptions,
): ResolvedDay | undefined {
  const expression = (rule.parameters as Partial<Record<DayKey, DayExpression>>)[key];
  const own = expression && resolveDay(expression, subject, a, options);
  for (const entry of a.edition.published?.[subject.cycle.schoolYear]?.[rule.id] ?? []) {
    const day = entry.days[key];
    if (!day) continue;
    const meant = entry.for ? suits(entry.for, subject.cycle, a) : { applies: "yes" as const };
    if (meant.applies === "no") continue;
    if (meant.applies === "cannot-say") {
      const [missing] = meant.missing;
      if (missing) return { known: false, missing };
      continue;
    }
    return publishedDay(day, entry, own, subject, a, options);
  }
  return own;
}

function publishedDay(
  day: DayExpression,
  { moves, source }: PublishedEntry,
  own: ResolvedDay | undefined,
  subject: Subject,
  a: Assessment,
  options: ResolveOptions,
): ResolvedDay {
  const asPublished: DayExpression = moves ? day : { ...day, roll: day.roll ?? "none" };
  const resolved = resolveDay(asPublished, subject, a, options);
  const published: Published = {
    source,
    stands: !moves,
    ...(own?.known ? { own: { deadline: own.deadline, due: own.due, ...(own.move ? { move: own.move } : {}) } } : {}),
  };
  return resolved.known ? { ...resolved, published } : resolved;
}
