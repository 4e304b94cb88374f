import { article } from "./fact-words.ts";
import { capital, numberWord, plural } from "./lists.ts";

/** Something to count: parts a paper has, or an act that happens so many times. */
export type Counted = { readonly noun: string } | { readonly passive: (modal: string) => string };

/** "once", "twice", "three times". */
const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${numberWord(count)} times`);

const many = (count: number, noun: string): string => `${numberWord(count)} ${count === 1 ? noun : plural(noun)}`;

/** "An observation must be held at least once each year", "A PIP must have at least one target". `where`: the paper, or " each year". */
export function sayAtLeast(count: number, counted: Counted, where: string, must: string): string {
  if ("noun" in counted) return `${capital(article(where))} ${must} have at least ${many(count, counted.noun)}`;
  return `${capital(counted.passive(`${must} be`))} at least ${times(count)} ${where}`;
}

/** "A plan may be extended at most twice", "A PIP may have only one indicator". */
export function sayAtMost(count: number, counted: Counted, where: string, may: string): string {
  if ("noun" in counted) {
    const most = count === 1 ? "only " : count === 0 ? "" : "at most ";
    return `${capital(article(where))} ${may} have ${most}${many(count, counted.noun)}`;
  }
  if (count === 0) return capital(counted.passive(`${may} not be`));
  return `${capital(counted.passive(`${may} be`))} at most ${times(count)}${where === "" ? "" : ` ${where}`}`;
}

const spans: Readonly<Record<string, string>> = {
  cycle: "each year",
  "school-year": "each school year",
  semester: "each semester",
  plan: "",
};

/** A span in which facts are counted, to follow "once": "each year"; a plan needs no word, since the act names it. */
export const sayEach = (span: string): string => spans[span] ?? `for each ${span.replaceAll("-", " ")}`;
