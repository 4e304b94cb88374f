import { longestText, type Typed } from "../answers/index.ts";
import type { Edition } from "../policy/index.ts";

const prefix = "reason:";

/** Name of the field that asks why one goes on against a rule that only warns. */
export const reasonField = (rule: string): string => `${prefix}${rule}`;

const trimmed = (typed: Typed, field: string): string => (typed.get(field)?.[0] ?? "").trim();

/** Whether the reason typed for this rule is longer than what is kept. */
export const isTooLong = (typed: Typed, rule: string): boolean =>
  trimmed(typed, reasonField(rule)).length > longestText;

/** Reasons for going on, by rule of this agreement; one that is too long is asked for again. */
export const reasonsIn = (typed: Typed, { rules }: Pick<Edition, "rules">): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set(rules.map(({ id }) => id))]
      .filter((rule) => !isTooLong(typed, rule))
      .map((rule) => [rule, trimmed(typed, reasonField(rule))] as const)
      .filter(([, reason]) => reason !== ""),
  );

/** What was typed into reason fields, for a page that does not ask for reasons but must not lose them. */
export const typedReasons = (typed: Typed): Typed => new Map([...typed].filter(([field]) => field.startsWith(prefix)));
