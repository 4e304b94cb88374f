import { z } from "zod";
import type { Span } from "../../calendar/index.ts";
import type { DayExpression } from "../day-expression.ts";
import type { PartPattern } from "../pattern.ts";
import { dayExpression, span, where } from "./grammar.ts";

const plan = z.union([
  z.literal("plan").transform((name) => ({ name })),
  z.strictObject({ name: z.literal("plan"), where: where.exactOptional() }),
]);

export interface DurationParameters {
  readonly of: { readonly name: "plan"; readonly where?: PartPattern["where"] };
  readonly "at-least"?: Span;
  readonly "at-most"?: Span;
  readonly "ends-by"?: DayExpression;
  /** Plans that share these count together, without the days between. */
  readonly joins?: readonly "focus"[];
}

export const durationParameters: z.ZodType<DurationParameters> = z
  .strictObject({
    of: plan,
    "at-least": span.exactOptional(),
    "at-most": span.exactOptional(),
    "ends-by": dayExpression.exactOptional(),
    joins: z.array(z.literal("focus")).exactOptional(),
  })
  .refine(
    (duration) => duration["at-least"] ?? duration["at-most"] ?? duration["ends-by"],
    "needs at-least, at-most or ends-by",
  );
