import { z } from "zod";
import type { DayExpression } from "../day-expression.ts";
import type { FactPattern, LabelPattern, PartPattern, Pattern } from "../pattern.ts";
import type { Role } from "../vocabulary.ts";
import {
  dayExpression,
  type DocumentPattern,
  documentPattern,
  factPattern,
  labelPattern,
  partPattern,
  pattern,
  role,
  where,
} from "./grammar.ts";

const dated = ["benchmark", "target", "strategy"] as const;
const each = z.union([
  z.enum(["cycle", "school-year"]).transform(() => ({ span: "cycle" as const })),
  z.literal("plan").transform(() => ({ plan: undefined })),
  z.enum(dated).transform((name) => ({ part: name })),
  partPattern,
  z.strictObject({ name: z.literal("plan"), where }).transform((plan) => ({ plan: plan.where })),
  z.strictObject({ document: documentPattern }),
  factPattern,
]);

export interface DutyParameters {
  readonly who: Role;
  readonly must: Pattern;
  /** Owed once for each year, plan, document, part or fact; what was done before such a fact counts. */
  readonly each?:
    | { readonly span: "cycle" }
    | { readonly plan: PartPattern["where"] }
    | { readonly document: DocumentPattern }
    | PartPattern
    | FactPattern;
  /** Owed once for every fact like this, from its day on; or once in every year in which a label comes to hold. */
  readonly when?: FactPattern | LabelPattern;
  readonly by?: DayExpression;
  readonly "not-before"?: DayExpression;
  readonly closes?: DayExpression;
  readonly "earlier-counts"?: boolean;
}

export const dutyParameters: z.ZodType<DutyParameters> = z
  .strictObject({
    who: role,
    must: pattern,
    each: each.exactOptional(),
    when: z.union([factPattern, labelPattern]).exactOptional(),
    by: dayExpression.exactOptional(),
    "not-before": dayExpression.exactOptional(),
    closes: dayExpression.exactOptional(),
    "earlier-counts": z.boolean().exactOptional(),
  })
  .refine((duty) => (duty.each === undefined) !== (duty.when === undefined), "needs either each or when");
