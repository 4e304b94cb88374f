import { z } from "zod";
import type { DayExpression } from "../day-expression.ts";
import type { FactPattern, PartPattern } from "../pattern.ts";
import { dayExpression, factPattern, partPattern, where, wholeNumber } from "./grammar.ts";

const span = z.union([
  z.enum(["cycle", "plan"]).transform((span) => ({ span })),
  z.strictObject({ name: z.literal("plan"), where }).transform((plan) => ({ span: plan.name, where: plan.where })),
]);

export interface CountParameters {
  readonly of: FactPattern | PartPattern;
  readonly in: { readonly span: "cycle" | "plan"; readonly where?: PartPattern["where"] };
  readonly "at-least"?: number;
  readonly "at-most"?: number;
  /** Facts that agree in all of these attributes count once: `by` means different persons. */
  readonly distinct?: readonly string[];
  readonly by?: DayExpression;
}

export const countParameters: z.ZodType<CountParameters> = z
  .strictObject({
    of: z.union([partPattern, factPattern]),
    in: span,
    "at-least": wholeNumber.exactOptional(),
    "at-most": wholeNumber.exactOptional(),
    distinct: z.array(z.string()).min(1).exactOptional(),
    by: dayExpression.exactOptional(),
  })
  .refine(
    (count) => (count["at-least"] === undefined) !== (count["at-most"] === undefined),
    "needs either at-least or at-most",
  )
  .refine((count) => !("part" in count.of) || count.in.span === "plan", "counts parts in a plan only: write in: plan");
