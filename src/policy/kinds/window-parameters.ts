import { z } from "zod";
import type { DayExpression } from "../day-expression.ts";
import type { FactPattern, PartPattern } from "../pattern.ts";
import { dayExpression, factPattern, partPattern } from "./grammar.ts";

export interface WindowParameters {
  readonly act: FactPattern;
  /** Judge the day of each such part of the act, instead of the day of the act. */
  readonly of?: PartPattern;
  readonly from?: DayExpression;
  readonly to?: DayExpression;
}

export const windowParameters: z.ZodType<WindowParameters> = z
  .strictObject({
    act: factPattern,
    of: partPattern.exactOptional(),
    from: dayExpression.exactOptional(),
    to: dayExpression.exactOptional(),
  })
  .refine((window) => window.from ?? window.to, "needs from or to");
