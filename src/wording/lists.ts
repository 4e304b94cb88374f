/** "a", "a and b", "a, b and c". */
export const both = (items: readonly string[]): string => join(items, "and");

/** "a", "a or b", "a, b or c". */
export const either = (items: readonly string[]): string => join(items, "or");

/** The first letter as a capital, the rest as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A full stop at the end unless the text closes itself. */
export const stop = (text: string): string => (/[.?!…]["”’)]?$/.test(text) ? text : `${text}.`);

/** Words that begin with a space, set off by a comma; nothing stays nothing. */
export const comma = (words: string): string => (words === "" ? "" : `,${words}`);

/** "1 target", "3 targets". */
export const howMany = (count: number, one: string, many = plural(one)): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** The plural of the nouns used here. */
export function plural(noun: string): string {
  if (noun.endsWith("criterion")) return `${noun.slice(0, -2)}a`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Numbers up to twelve as words, larger ones in figures. */
export const numberWord = (count: number): string =>
  ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"][count] ??
  String(count);

function join(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}
