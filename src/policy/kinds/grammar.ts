import { z } from "zod";
import { DAY_UNITS, type DayUnit } from "../../calendar/index.ts";
import type { DayExpression } from "../day-expression.ts";
import type { FactPattern, PartPattern, Pattern } from "../pattern.ts";
import { attributeNames, factNames, identityNames, partNames, roles } from "../vocabulary.ts";

/** The two small grammars as schemas: patterns and days. Shared by every kind, `only-if` and `unless`. */

export const word = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a name in small letters, figures and hyphens");
export const sentence = z.string().trim().min(1, "must not be empty");
export const role = z.enum(roles);
export const roleList = z.array(role).min(1);
export const part = z.enum(partNames);
export const wholeNumber = z.int().min(0);

/** A parameter that no code judges yet: a policy that writes it is refused, rather than read as something weaker. */
export const notBuiltYet = z
  .unknown()
  .refine(() => false, "is not built yet")
  .exactOptional();

const filter = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()).min(1),
  z.strictObject({ not: z.union([z.string(), z.array(z.string()).min(1)]) }),
  z
    .strictObject({ "at-least": z.number().exactOptional(), "at-most": z.number().exactOptional() })
    .refine((bounds) => Object.keys(bounds).length > 0, "needs at-least or at-most"),
]);
export const where = z.partialRecord(z.enum(attributeNames), filter) as z.ZodType<
  Readonly<Record<string, z.infer<typeof filter>>>
>;

const unit = z.enum(DAY_UNITS as readonly [DayUnit, ...DayUnit[]]);
export const span = z.strictObject({ count: wholeNumber.max(10_000), unit });

const anyDate = z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/, "must be a day (2026-09-04) or a day of the year (10-15)");
const anchor = word;
const rolls = { roll: z.enum(["next-work-day", "next-day", "previous-work-day", "none"]).exactOptional() };
const perYear = z.record(
  z.string().regex(/^\d{4}-\d{2}$/, "must be a school year, as 2026-27"),
  z.strictObject({ date: anyDate, document: word }),
);

export const dayExpression: z.ZodType<DayExpression> = z.union([
  z.strictObject({
    date: anyDate,
    of: z.literal("next-school-year").exactOptional(),
    "per-year": perYear.exactOptional(),
    ...rolls,
  }),
  z.strictObject({ "per-year": perYear, ...rolls }),
  z.strictObject({ published: z.literal("each-year"), ...rolls }),
  z.strictObject({ day: anchor, ...rolls }),
  z.strictObject({ after: anchor, count: wholeNumber.max(10_000), unit, ...rolls }),
  z.strictObject({ before: anchor, count: wholeNumber.max(10_000), unit, ...rolls }),
]);

const same = z.array(z.enum(identityNames)).min(1);

/** A fact by its bare name, or with what is asked of it. Comes out as `{ fact, … }`. */
export const factPattern: z.ZodType<FactPattern> = z.union([
  z.enum(factNames).transform((fact) => ({ fact })),
  z.strictObject({
    fact: z.enum(factNames),
    where: where.exactOptional(),
    same: same.exactOptional(),
    from: dayExpression.exactOptional(),
    until: dayExpression.exactOptional(),
  }),
]);

/** The same with how many there must be, and how they must lie to each other. */
const needPattern = z.union([
  factPattern,
  z
    .strictObject({
      fact: z.enum(factNames),
      where: where.exactOptional(),
      same: same.exactOptional(),
      from: dayExpression.exactOptional(),
      until: dayExpression.exactOptional(),
      "at-least": z.int().min(1).max(1000).exactOptional(),
      distinct: z
        .array(z.enum([...attributeNames, "focus"]))
        .min(1)
        .exactOptional(),
      apart: span.exactOptional(),
      within: span.exactOptional(),
      consecutive: z.literal("school-years").exactOptional(),
    })
    .refine(
      (asked) => (asked["at-least"] ?? 1) > 1 || (!asked.distinct && !asked.within && !asked.consecutive),
      "needs at-least: 2 or more beside distinct, within or consecutive",
    ),
]);

export const labelPattern = z.strictObject({ label: word });
const openPattern = z.strictObject({
  open: z.literal("plan"),
  where: where.exactOptional(),
  same: same.exactOptional(),
});
const simple = z.union([needPattern, openPattern, labelPattern]);
const once = z.union([simple, z.strictObject({ not: simple }), z.strictObject({ "any-of": z.array(simple).min(2) })]);

/** Any pattern over the file, `not` and `any-of` at most two levels deep. */
export const pattern: z.ZodType<Pattern> = z.union([
  once,
  z.strictObject({ not: once }),
  z.strictObject({ "any-of": z.array(once).min(2) }),
]);

export const partPattern: z.ZodType<PartPattern> = z.strictObject({ part, where: where.exactOptional() });

/** A document by its name, or by name and attributes. Comes out as `{ name, … }`. */
export interface DocumentPattern {
  readonly name: string;
  readonly where?: PartPattern["where"];
}
export const documentPattern: z.ZodType<DocumentPattern> = z.union([
  word.transform((name) => ({ name })),
  z.strictObject({ name: word, where: where.exactOptional() }) as z.ZodType<DocumentPattern>,
]);
