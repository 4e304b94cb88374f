import { z } from "zod";
import type { DayExpression } from "../day-expression.ts";
import { type DutyOccasion, dutyOccasions } from "../duty-occasions.ts";
import type { Pattern, FactPattern, PartPattern } from "../pattern.ts";
import type { Role } from "../vocabulary.ts";
import { judgeDuty } from "./duty-answer.ts";
import { dayExpression, type DocumentPattern, documentPattern, factPattern, partPattern, pattern, role, where } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";

export interface DutyParameters {
  readonly who: Role;
  readonly must: Pattern;
  /** Owed once for each year, plan, document or part. */
  readonly each?: { readonly span: "cycle" } | { readonly plan: PartPattern["where"] } | { readonly document: DocumentPattern } | PartPattern;
  /** Owed once for every fact like this. */
  readonly when?: FactPattern;
  readonly by?: DayExpression;
  readonly "not-before"?: DayExpression;
  readonly closes?: DayExpression;
  readonly "earlier-counts"?: boolean;
}

const dated = ["benchmark", "target", "strategy"] as const;
const each = z.union([
  z.enum(["cycle", "school-year"]).transform(() => ({ span: "cycle" as const })),
  z.literal("plan").transform(() => ({ plan: undefined })),
  z.enum(dated).transform((name) => ({ part: name })),
  partPattern,
  z.strictObject({ name: z.literal("plan"), where }).transform((plan) => ({ plan: plan.where })),
  z.strictObject({ document: documentPattern }),
]);

/** Who must do what, and by when? */
export const duty: RuleKind<DutyParameters> = {
  name: "duty",
  family: "waiting",
  effects: ["warn", "show"],
  parameters: z
    .strictObject({
      who: role,
      must: pattern,
      each: each.exactOptional(),
      when: factPattern.exactOptional(),
      by: dayExpression.exactOptional(),
      "not-before": dayExpression.exactOptional(),
      closes: dayExpression.exactOptional(),
      "earlier-counts": z.boolean().exactOptional(),
    })
    .refine((duty) => (duty.each === undefined) !== (duty.when === undefined), "needs either each or when") as z.ZodType<DutyParameters>,
  judge(rule, a) {
    const taken = new Set<string>();
    return dutyOccasions(rule.parameters, a).map((occasion: DutyOccasion) => judgeDuty(rule, occasion, taken, a));
  },
};

