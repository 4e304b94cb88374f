import { z } from "zod";
import type { Span } from "../../calendar/index.ts";
import type { DayExpression } from "../day-expression.ts";
import type { Pattern } from "../pattern.ts";
import type { Role } from "../vocabulary.ts";
import { dayExpression, pattern, role, span } from "./grammar.ts";

export interface CadenceParameters {
  readonly who: Role;
  readonly must: Pattern;
  /** While what lasts: a plan, or a certificate (one stretch from its issue to its end). Without it, all the years of the person. */
  readonly while?: "plan" | "certificate";
  /** How often; of a certificate, once in its life unless told. */
  readonly every?: Span;
  /** So many in each stretch. */
  readonly times: number;
  /** Stretches follow the last one done (`gap`), or lie fixed from the start (`grid`). */
  readonly measure: "gap" | "grid";
  /** Where the stretches begin: of a plan its start, of a certificate its issue. */
  readonly from?: DayExpression;
  /** The day of the last year of a stretch by which it is due; that year's last day unless told. */
  readonly by?: DayExpression;
  /** The first one of a stretch is due within so many school years. */
  readonly "first-within"?: number;
}

export const cadenceParameters: z.ZodType<CadenceParameters> = z
  .strictObject({
    who: role,
    must: pattern,
    while: z.enum(["plan", "certificate"]).exactOptional(),
    every: span.refine(({ count }) => count > 0, "must be longer than nothing").exactOptional(),
    times: z.int().min(1).max(100).default(1),
    measure: z.enum(["gap", "grid"]).default("gap"),
    from: dayExpression.exactOptional(),
    by: dayExpression.exactOptional(),
    "first-within": z.int().min(1).exactOptional(),
  })
  .refine((given) => given.every !== undefined || given.while === "certificate", "needs every")
  .refine(
    ({ every, while: during }) => during === "plan" || every === undefined || every.unit === "school-years",
    "over years counts in school-years",
  )
  .refine(
    ({ every, while: during }) => during !== "plan" || (every?.unit !== "school-years" && every?.unit !== "semesters"),
    "of a plan counts in days, weeks or months",
  )
  .refine(
    ({ while: during, measure, from }) => during !== undefined || measure === "gap" || from !== undefined,
    "fixed from the start needs from: the day the first stretch begins",
  )
  .refine(
    ({ times, measure, while: during }) => times === 1 || measure === "grid" || during === "certificate",
    "several times in each stretch needs measure: grid",
  )
  .refine(
    (given) => given.while !== "plan" || (!given.by && !given.from && !given["first-within"] && given.times === 1),
    "of a plan takes neither from, by, times nor first-within",
  );
