import type { Edition, PersonFilter } from "../policy/index.ts";
import { both, either, plural } from "./lists.ts";
import { plainWords } from "./plain-words.ts";

const units: Readonly<Record<string, string>> = {
  certified: "certified staff",
  esp: "educational support personnel (ESP)",
  unaffiliated: "unaffiliated staff",
};

/** A bargaining unit as it is called: "BTU", "certified staff", "Local 44". */
export function sayUnit(unit: string, edition: Pick<Edition, "words">): string {
  const named = edition.words[`unit-${unit}`] ?? units[unit];
  if (named !== undefined) return named;
  if (/^[a-z]{2,5}$/.test(unit)) return unit.toUpperCase();
  return plainWords(unit).replace(/^./, (first) => first.toUpperCase());
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** Whom a rule is for: "teachers", "BTU in 2018-19". */
export function sayPersons(filter: PersonFilter, edition: Pick<Edition, "words">): string {
  const said = Object.entries(filter).map(([attribute, value]) => {
    if (attribute === "unit") return both(list(value).map((unit) => sayUnit(unit, edition)));
    if (attribute === "job-class") return both(list(value).map((each) => plural(plainWords(each))));
    if (attribute === "school-year") return `the school year ${either(list(value))}`;
    if (attribute === "status") return `${either(list(value).map(plainWords))} staff`;
    return `${plainWords(attribute)} ${either(list(value).map(plainWords))}`;
  });
  return said.join(", ");
}

/** Whom an agreement covers: "certified staff". */
export function sayCovers(edition: Edition): string {
  const without = edition.coversNot === undefined ? "" : `, without ${sayPersons(edition.coversNot, edition)}`;
  return sayPersons(edition.covers, edition) + without;
}
