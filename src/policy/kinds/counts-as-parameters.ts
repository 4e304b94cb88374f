import { z } from "zod";
import type { DayExpression } from "../day-expression.ts";
import type { Pattern } from "../pattern.ts";
import { dayExpression, pattern, word } from "./grammar.ts";
import { type RollsUp, rollsUp } from "./rolls-up-parameters.ts";

/** A name for a pattern (`when`), or the way marks come to an overall value (`rolls-up`). */
export interface CountsAsParameters {
  readonly label: string;
  /** Whose label it is: of the person through all years, or of one year. */
  readonly of: "employee" | "cycle";
  /** All of these. Of a year's label, facts of that year only. */
  readonly when?: readonly Pattern[];
  readonly "rolls-up"?: RollsUp;
}

export const countsAsParameters: z.ZodType<CountsAsParameters> = z
  .strictObject({
    label: word,
    of: z.enum(["employee", "cycle"]).default("cycle"),
    when: z.array(pattern).min(1).exactOptional(),
    since: dayExpression.exactOptional(),
    "rolls-up": rollsUp.exactOptional(),
  })
  .refine((given) => (given.when === undefined) !== (given["rolls-up"] === undefined), "needs either when or rolls-up")
  .transform(({ since, when, ...rest }) => ({
    ...rest,
    ...(when ? { when: when.map((each) => bounded(each, rest.of === "cycle", since)) } : {}),
  }));

/** What counts for a year's label lies in that year; before `since` nothing counts. */
function bounded(of: Pattern, inCycle: boolean, since: DayExpression | undefined): Pattern {
  if ("any-of" in of) return { "any-of": of["any-of"].map((each) => bounded(each, inCycle, since)) };
  if ("not" in of) return { not: bounded(of.not, inCycle, since) };
  if (!("fact" in of)) return of;
  const same = inCycle ? { same: [...new Set([...(of.same ?? []), "cycle"])] } : {};
  return { ...of, ...same, ...(since && !of.from ? { from: since } : {}) };
}
