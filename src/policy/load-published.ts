import { compareDays, day, nextSchoolYear, schoolYearEnd, schoolYearStart } from "../calendar/index.ts";
import type { DayExpression } from "./day-expression.ts";
import type { Folded, FoldedPublished } from "./inherit.ts";
import { dayExpression } from "./kinds/grammar.ts";
import { problemsFrom } from "./load-issues.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";
import { type DayKey, dayKeys, type PublishedDays, type PublishedEntry } from "./published-days.ts";
import type { RuleKindName, Source } from "./rule.ts";
import { personAttributes } from "./schema.ts";

/** The days each kind of rule may have published for a year. */
const daysOfKind: Partial<Record<RuleKindName, readonly DayKey[]>> = {
  duty: ["by", "not-before", "closes"],
  count: ["by"],
  window: ["from", "to"],
  acknowledge: ["within"],
  right: ["from", "until"],
};

/** The published days of a policy and of its bases, each checked against the rule it is for. */
export function publishedDays(folded: Folded): {
  readonly value: PublishedDays;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const value: Record<string, Record<string, PublishedEntry[]>> = {};
  for (const [year, rules] of folded.published) {
    for (const [id, said] of rules) {
      const entries = said.what.flatMap((_, index) => readEntry(year, id, index, said, folded, problems));
      (value[year] ??= {})[id] = entries;
    }
  }
  return { value, problems };
}

function readEntry(
  year: string,
  id: string,
  index: number,
  { what, part, documents }: FoldedPublished,
  folded: Folded,
  problems: Problem[],
): PublishedEntry[] {
  const written = what[index];
  if (!written) return [];
  const { file, at } = part;
  const path = ["published", year, id, ...(Array.isArray(part.frame.published?.[year]?.[id]) ? [index] : [])];
  const refuse = (key: readonly string[], reason: string): void =>
    void problems.push(problemAt(file, at([...path, ...key]), reason));
  const { for: people, moves = false, source, ...days } = written;
  const kind = folded.rules.get(id)?.what.kind;
  if (!kind) {
    refuse([], `A day is published for the rule ${id}, which this policy has not.`);
    return [];
  }
  const allowed = daysOfKind[kind] ?? [];
  const read: Partial<Record<DayKey, DayExpression>> = {};
  for (const key of dayKeys) {
    if (days[key] === undefined) continue;
    if (!allowed.includes(key)) refuse([key], `The rule ${id} is a ${kind}: no ${key} can be published for it.`);
    const parsed = dayExpression.safeParse(typeof days[key] === "string" ? { date: days[key] } : days[key]);
    if (!parsed.success) problems.push(...problemsFrom(parsed.error.issues, file, at, [...path, key]));
    else {
      read[key] = parsed.data;
      if (isOutside(parsed.data, year))
        refuse([key], `This day lies outside the school year ${year} and the next one.`);
    }
  }
  for (const attribute of Object.keys(people ?? {}).filter((name) => !personAttributes.has(name)))
    refuse(["for", attribute], `No person or year has "${attribute}".`);
  const document = documents[source.document];
  if (!document)
    refuse(["source"], `The source names the document "${source.document}", which this policy does not declare.`);
  if (Object.keys(read).length === 0) refuse([], `Say which day is published: ${allowed.join(", ") || "none fits"}.`);
  const { title = source.document, short = title, local = false } = document ?? {};
  return [
    {
      ...(people ? { for: people } : {}),
      days: read,
      moves,
      source: { ...source, title, short, local } satisfies Source,
    },
  ];
}

/** July 31 after a year that ended in June is still that year's day; anything further is a slip. */
function isOutside(expression: DayExpression, year: string): boolean {
  if (!("date" in expression) || expression.date.length === 5) return false;
  const on = day(expression.date);
  return compareDays(on, schoolYearStart(year)) < 0 || compareDays(on, schoolYearEnd(nextSchoolYear(year))) > 0;
}
