import type { Edition } from "../policy/index.ts";
import type { Span } from "../calendar/index.ts";
import { both, numberWord } from "./lists.ts";
import { sayAttribute } from "./say-choice.ts";
import { saySpan } from "./say-span.ts";

/** How many are asked for, and how they lie to each other. */
export interface Several {
  readonly number: number;
  readonly distinct?: readonly string[];
  readonly apart?: Span;
  readonly within?: Span;
  readonly consecutive?: string;
}

/** "at least two", or "" for one. */
export const sayAtLeastNumber = (number: number): string => (number > 1 ? `at least ${numberWord(number)} ` : "");

/** What stands after what is counted: " by different persons, at least 30 calendar days apart". */
export function sayHowTheyLie({ number, distinct, apart, within, consecutive }: Several, edition: Edition): string {
  const differ = distinct === undefined ? "" : ` ${both(distinct.map((name) => sayDiffering(name, edition)))}`;
  const far = apart === undefined ? "" : `, at least ${saySpan(apart)} ${number > 1 ? "apart" : "before"}`;
  const near = within === undefined ? "" : `, within ${saySpan(within)}`;
  return `${differ}${far}${near}${consecutive === undefined ? "" : ", in years running"}`;
}

function sayDiffering(name: string, edition: Edition): string {
  if (name === "by") return "by different persons";
  if (name === "focus") return "on different matters";
  return `that differ in ${sayAttribute(name, edition)}`;
}
