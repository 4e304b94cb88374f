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
  /** The limit is on the sum of this number over what is counted: minutes, credits. */
  readonly total?: string;
  /** Among them, so many of each kind; no fact serves two of these lines. */
  readonly "of-which"?: readonly OfWhich[];
}

export interface OfWhich {
  readonly where: NonNullable<FactPattern["where"]>;
  readonly "at-least"?: number;
  readonly "at-most"?: number;
}

const ofWhich = z
  .strictObject({ where, "at-least": wholeNumber.exactOptional(), "at-most": wholeNumber.exactOptional() })
  .refine((line) => line["at-least"] !== undefined || line["at-most"] !== undefined, "needs at-least or at-most");

export const countParameters: z.ZodType<CountParameters> = z
  .strictObject({
    of: z.union([partPattern, factPattern]),
    in: span,
    "at-least": wholeNumber.exactOptional(),
    "at-most": wholeNumber.exactOptional(),
    distinct: z.array(z.string()).min(1).exactOptional(),
    by: dayExpression.exactOptional(),
    total: z.enum(["minutes", "credits"]).exactOptional(),
    "of-which": z.array(ofWhich).min(1).exactOptional(),
  })
  .refine(
    (count) => (count["at-least"] === undefined) !== (count["at-most"] === undefined),
    "needs either at-least or at-most",
  )
  .refine(
    (count) => !("part" in count.of) || (count.total === undefined && count["of-which"] === undefined),
    "total and of-which are for facts, not for parts",
  )
  .refine((count) => count["of-which"] === undefined || count["at-least"] !== undefined, "of-which goes with at-least")
  .refine((count) => count.total === undefined || count.distinct === undefined, "total or distinct, not both")
  .refine((count) => !("part" in count.of) || count.in.span === "plan", "counts parts in a plan only: write in: plan");
