import type { SchoolYear } from "../calendar/index.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "one person", "twelve people", "23 people"; "no people" for none. */
export const howMany = (count: number, one: string, many: string): string =>
  `${small[count] ?? String(count)} ${count === 1 ? one : many}`;

export const people = (count: number): string => howMany(count, "person", "people");

/** "2026–27". */
export const sayYear = (year: SchoolYear): string => year.replace("-", "–");

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

/** The first few of many names, and how many more there are. */
export const someOf = (names: readonly string[], most = 6): string =>
  names.length <= most
    ? listed(names)
    : `${names.slice(0, most - 1).join(", ")} and ${String(names.length - most + 1)} more`;
