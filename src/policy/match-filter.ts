import type { FilterAnswer } from "./attribute-test.ts";
import type { EditionNames } from "./edition-names.ts";
import type { Edition } from "./edition.ts";
import type { AttributeValue, Fact } from "./fact.ts";
import type { Filter } from "./pattern.ts";

/** What names stand for is all that is asked of an assessment here. */
export interface Named {
  readonly names: EditionNames;
  readonly edition: Edition;
}

/** An attribute of a fact as `where` sees it: `by` is the role, `focus.kind` the kinds of all its foci. */
export function attributeOf(fact: Fact, name: string): AttributeValue | undefined {
  if (name === "by") return fact.by?.role;
  if (name === "focus.kind") return typeof fact.focus === "object" ? fact.focus.map((focus) => focus.kind) : undefined;
  return fact.is[name];
}

/**
 * Does this attribute pass? On a list attribute a list means all of, on a single one one of; `not` on a list means
 * contains none. What does not apply yet is none: it passes a `not`, and nothing else. A number
 * that is not entered is unsure.
 */
export function passes(name: string, filter: Filter, value: AttributeValue | undefined, a: Named): FilterAnswer {
  if (typeof filter === "object" && !Array.isArray(filter)) {
    if ("not" in filter)
      return value === undefined || !anyOf(name, listOf(filter.not), listOf(value), a) ? "yes" : "no";
    return withinBounds(filter as Bounds, value);
  }
  if (value === undefined) return "no";
  if (typeof filter === "boolean" || typeof filter === "number") return String(value) === String(filter) ? "yes" : "no";
  const wanted = listOf(filter as string | readonly string[]);
  if (name === "focus.kind") return listOf(value).every((kind) => wanted.includes(kind)) ? "yes" : "no";
  if (typeof value === "object")
    return wanted.every((each) => value.some((has) => stands(name, each, has, a))) ? "yes" : "no";
  return anyOf(name, wanted, listOf(value), a) ? "yes" : "no";
}

interface Bounds {
  readonly "at-least"?: number;
  readonly "at-most"?: number;
}

function withinBounds(bounds: Bounds, value: AttributeValue | undefined): FilterAnswer {
  if (typeof value !== "number") return "unsure";
  return value >= (bounds["at-least"] ?? -Infinity) && value <= (bounds["at-most"] ?? Infinity) ? "yes" : "no";
}

const anyOf = (name: string, wanted: readonly string[], has: readonly string[], a: Named): boolean =>
  wanted.some((each) => has.some((value) => stands(name, each, value, a)));

/** Whether the wanted name means this value: itself, a group it is in, or for plans the purpose it serves. */
function stands(name: string, wanted: string, has: string, a: Named): boolean {
  if (wanted === has) return true;
  if (name === "job-title" && sameTitle(wanted, has)) return true;
  if (a.names.groups.get(wanted)?.includes(has) === true) return true;
  return name === "plan" && a.edition.plans[has] === wanted;
}

/** Titles come from HR systems as people type them: "Custodian II" is `custodian-ii`. */
export const sameTitle = (one: string, other: string): boolean => plainTitle(one) === plainTitle(other);
const plainTitle = (title: string): string => title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");

function listOf(value: AttributeValue): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}
