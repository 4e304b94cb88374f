import type { DayExpression } from "./day-expression.ts";
import type { PersonFilter, Source } from "./rule.ts";

/** The parameters of rules that are days, and so may be published for a year. */
export const dayKeys = ["by", "from", "to", "until", "within", "not-before", "closes"] as const;
export type DayKey = (typeof dayKeys)[number];

/** What a district published of one rule for one school year, for some people or for all. */
export interface PublishedEntry {
  readonly for?: PersonFilter;
  readonly days: Readonly<Partial<Record<DayKey, DayExpression>>>;
  /** True where the district moves what it publishes as the agreement moves days; else it stands as published. */
  readonly moves: boolean;
  readonly source: Source;
}

/** By school year, then by rule: the first entry that is for the person counts. */
export type PublishedDays = Readonly<Record<string, Readonly<Record<string, readonly PublishedEntry[]>>>>;
