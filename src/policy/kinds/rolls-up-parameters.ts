import { z } from "zod";
import { type FocusKind, focusKinds } from "../vocabulary.ts";
import { word } from "./grammar.ts";

/** How marks of parts come to one overall value: points, weights and bands, as the agreement states them. */
export interface RollsUp {
  /** Whose marks: those of this evaluation. */
  readonly evaluation: string;
  /** What is marked. */
  readonly marks: FocusKind;
  /** True: the marks of one group of the rubric are averaged first, and weights are the groups'. */
  readonly grouped: boolean;
  readonly points: Readonly<Record<string, number>>;
  /** By the code of what is marked, or of its group. Left out: all weigh the same. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Decimals the score is rounded to, a half upwards, before it is looked up. */
  readonly round?: number;
  /** Best first; the last one has no bound. */
  readonly bands: readonly Band[];
  /** So many marks of these values allow no better overall value than this. */
  readonly limits: readonly Limit[];
}
export interface Band {
  readonly "at-least"?: number;
  readonly is: string;
}
export interface Limit {
  readonly marks: readonly string[];
  readonly "at-least": number;
  readonly "no-better-than": string;
}

const amount = z.number().min(0).max(1_000_000);
const code = z.string().min(1);

const shape = z.strictObject({
  evaluation: word.default("summative"),
  marks: z.enum(focusKinds),
  grouped: z.boolean().default(false),
  points: z.record(word, amount).refine((points) => Object.keys(points).length > 1, "needs at least two values"),
  weights: z.record(code, amount).exactOptional(),
  round: z.int().min(0).max(4).exactOptional(),
  bands: z.array(z.strictObject({ "at-least": amount.exactOptional(), is: word })).min(2),
  limits: z
    .array(
      z.strictObject({
        marks: z.array(word).min(1),
        "at-least": z.int().min(1),
        "no-better-than": word,
      }),
    )
    .default([]),
});

export const rollsUp = shape
  .refine(({ bands }) => bands.slice(0, -1).every((band) => band["at-least"] !== undefined), {
    path: ["bands"],
    message: "needs at-least in every band but the last",
  })
  .refine(({ bands }) => bands.at(-1)?.["at-least"] === undefined, {
    path: ["bands"],
    message: "needs a last band without at-least: it holds whatever is left",
  })
  .refine(({ bands }) => falls(bands.flatMap((band) => band["at-least"] ?? [])), {
    path: ["bands"],
    message: "must go from the best value to the lowest",
  })
  .refine(({ bands }) => new Set(bands.map(({ is }) => is)).size === bands.length, {
    path: ["bands"],
    message: "must name each value once",
  })
  .refine(({ limits, points }) => limits.every(({ marks }) => marks.every((value) => value in points)), {
    path: ["limits"],
    message: "must count marks that have points",
  })
  .refine(({ limits, bands }) => limits.every((limit) => bands.some(({ is }) => is === limit["no-better-than"])), {
    path: ["limits"],
    message: "must lead to a value of the bands",
  })
  .refine(({ weights }) => weights === undefined || Object.values(weights).some((weight) => weight > 0), {
    path: ["weights"],
    message: "must not all be nothing",
  }) as unknown as z.ZodType<RollsUp>;

const falls = (bounds: readonly number[]): boolean =>
  bounds.every((bound, i) => i === 0 || bound < (bounds[i - 1] ?? 0));
