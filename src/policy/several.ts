import { addDays, compareDays, type Day, isUnknown } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import { attributeOf, passes } from "./match-filter.ts";
import type { FactPattern, Filter } from "./pattern.ts";

/** Beyond so many facts a choice of them is not searched for: nothing that happens in a file comes near. */
const MOST_SEARCHED = 24;

/** Whether a pattern asks for more than that there is one. */
export const asksForSeveral = (pattern: FactPattern): boolean =>
  (pattern["at-least"] ?? 1) > 1 || pattern.consecutive !== undefined;

/** Whether some choice of these facts is as many, as different and as far apart as the pattern asks. Days not known are let through. */
export function areEnough(pattern: FactPattern, facts: readonly Fact[], a: Assessment): boolean {
  const number = pattern["at-least"] ?? 1;
  if (pattern.consecutive) return inConsecutiveYears(pattern, facts, number, a);
  const dated = facts
    .filter((fact) => fact.day !== undefined)
    .sort((one, other) => compareDays(one.day as Day, other.day as Day));
  const undated = facts.length - dated.length;
  const { distinct, apart, within } = pattern;
  if (!distinct && !apart && !within) return facts.length >= number;
  if (distinct && !apart && !within)
    return new Set(dated.map((fact) => keyOf(fact, distinct))).size + undated >= number;
  return choose(pattern, dated.slice(-MOST_SEARCHED), number - undated, [], a);
}

function choose(
  pattern: FactPattern,
  rest: readonly Fact[],
  number: number,
  chosen: readonly Fact[],
  a: Assessment,
): boolean {
  if (chosen.length >= number) return true;
  return rest.some(
    (fact, i) =>
      rest.length - i >= number - chosen.length &&
      fits(pattern, fact, chosen, a) &&
      choose(pattern, rest.slice(i + 1), number, [...chosen, fact], a),
  );
}

function fits({ distinct, apart, within }: FactPattern, fact: Fact, chosen: readonly Fact[], a: Assessment): boolean {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (!first?.day || !last?.day || !fact.day) return true;
  if (distinct && chosen.some((each) => keyOf(each, distinct) === keyOf(fact, distinct))) return false;
  if (apart) {
    const earliest = addDays(a.calendars, last.day, apart, "after");
    if (isUnknown(earliest) || compareDays(fact.day, earliest) < 0) return false;
  }
  if (!within) return true;
  const latest = addDays(a.calendars, first.day, within, "after");
  return !isUnknown(latest) && compareDays(fact.day, latest) <= 0;
}

/** What of a fact must differ; `by` is the person. */
export const keyOf = (fact: Fact, distinct: readonly string[]): string =>
  JSON.stringify(
    distinct.map((name) => (name === "by" ? fact.by?.person : name === "focus" ? fact.focus : attributeOf(fact, name))),
  );

/** The last `number` years with any such fact, whatever its value, each hold one of these: a year on leave breaks nothing. */
function inConsecutiveYears(pattern: FactPattern, facts: readonly Fact[], number: number, a: Assessment): boolean {
  const years = (of: readonly Fact[]): ReadonlySet<string> =>
    new Set(of.flatMap((fact) => a.cycleById.get(fact.cycle)?.schoolYear ?? []));
  const { value: _, overall: __, ...telling } = pattern.where ?? {};
  const judged = a.named(pattern.fact).filter((fact) => hasAll(telling, fact, a));
  const held = years(facts);
  const last = [...years(judged)].toSorted().slice(-number);
  return last.length >= number && last.every((year) => held.has(year));
}

const hasAll = (where: Readonly<Record<string, Filter>>, fact: Fact, a: Assessment): boolean =>
  Object.entries(where).every(([name, filter]) => passes(name, filter, attributeOf(fact, name), a) === "yes");

/** The day by which there were enough: of three asked for, the third one's. Absent where a day is not known. */
export function reachedOn(pattern: FactPattern, facts: readonly Fact[]): Day | undefined {
  const days = facts.flatMap((fact) => fact.day ?? []).sort(compareDays);
  return days[(pattern["at-least"] ?? 1) - 1];
}
