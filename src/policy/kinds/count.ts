import { z } from "zod";
import type { DayExpression } from "../day-expression.ts";
import type { FactPattern, PartPattern } from "../pattern.ts";
import { countFactsAtLeast } from "./count-at-least.ts";
import { countFactsAtMost } from "./count-at-most.ts";
import { countParts } from "./count-parts.ts";
import { dayExpression, factPattern, partPattern, where, wholeNumber } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";

export interface CountParameters {
  readonly of: FactPattern | PartPattern;
  readonly in: { readonly span: "cycle" | "plan"; readonly where?: PartPattern["where"] };
  readonly "at-least"?: number;
  readonly "at-most"?: number;
  /** Facts that agree in all of these attributes count once: `by` means different persons. */
  readonly distinct?: readonly string[];
  readonly by?: DayExpression;
}

const span = z.union([
  z.enum(["cycle", "plan"]).transform((span) => ({ span })),
  z.strictObject({ name: z.literal("plan"), where }).transform((plan) => ({ span: plan.name, where: plan.where })),
]);

/** How many must there be, or may there be at most? Parts are judged when the plan is issued; facts as the year or plan goes on. */
export const count: RuleKind<CountParameters> = {
  name: "count",
  family: "waiting",
  effects: ["block", "warn", "show"],
  parameters: z
    .strictObject({
      of: z.union([partPattern, factPattern]),
      in: span,
      "at-least": wholeNumber.exactOptional(),
      "at-most": wholeNumber.exactOptional(),
      distinct: z.array(z.string()).min(1).exactOptional(),
      by: dayExpression.exactOptional(),
    })
    .refine((count) => (count["at-least"] === undefined) !== (count["at-most"] === undefined), "needs either at-least or at-most")
    .refine((count) => !("part" in count.of) || count.in.span === "plan", "counts parts in a plan only: write in: plan"),
  judge(rule, a) {
    const { of, "at-most": most } = rule.parameters;
    if ("part" in of) return countParts(rule, of, a);
    return most === undefined ? countFactsAtLeast(rule, of, a) : countFactsAtMost(rule, of, most, a);
  },
};
