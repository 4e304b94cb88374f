import { z } from "zod";
import { ruleKindNames } from "./rule.ts";

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be written in small letters, figures and hyphens");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, as 2026-09-04");
const words = z.string().trim().min(1, "must not be empty");
const oneOrMore = <T extends z.ZodType>(of: T) => z.union([of, z.array(of).min(1)]);

/** What a plan is for, whatever an agreement calls it. */
export const planPurposes = [
  "development",
  "growth",
  "improvement",
  "focused-support",
  "intervention",
  "remediation",
  "formal-assistance",
] as const;

/** Words a policy that covers somebody must bring: pages say them wherever an agreement has its own. */
export const neededWords = [
  "plan",
  "plan-short",
  "focus",
  "focus-plural",
  "ddf",
  "notice",
  "summative",
  "target",
  "supervisor",
  "employee",
  "second-level",
  "representative",
] as const;

/** What a rule's `for` and a policy's `covers` may ask of a person or year. */
export const personAttributes: ReadonlySet<string> = new Set([
  "unit",
  "job-class",
  "job-title",
  "contract-type",
  "status",
  "years-of-service",
  "years-of-experience",
  "years-in-position",
  "years-since-last-rating",
  "staff-group",
  "employed-whole",
  "site",
  "site-kind",
  "certificate",
  "area",
  "qualifications",
  "school-year",
]);

const source = z.strictObject({ document: name, place: z.union([words, z.number()]).transform(String), says: words });
const setting = z.strictObject({ setting: name });
const rolls = ["next-work-day", "next-day", "previous-work-day", "none"] as const;
const daysOff = ["weekend", "holiday", "break", "closure"] as const;

const kinds = Object.fromEntries(ruleKindNames.map((kind) => [kind, z.looseObject({}).optional()]));

export const ruleFrame = z.strictObject({
  ...(kinds as Record<(typeof ruleKindNames)[number], z.ZodOptional<z.ZodObject<Record<never, never>, z.core.$loose>>>),
  for: z.record(z.string(), z.unknown()).optional(),
  "only-if": z.unknown().optional(),
  unless: z.unknown().optional(),
  fixed: z.boolean().optional(),
  "not-used": z.literal(true).optional(),
  note: words.optional(),
  source: oneOrMore(source).optional(),
});
export type RuleFrame = z.infer<typeof ruleFrame>;

const publishedDay = z.union([z.string(), z.looseObject({})]).optional();
const published = z.strictObject({
  for: z.record(z.string(), z.unknown()).optional(),
  by: publishedDay,
  from: publishedDay,
  to: publishedDay,
  until: publishedDay,
  within: publishedDay,
  "not-before": publishedDay,
  closes: publishedDay,
  moves: z.boolean().optional(),
  source,
});
export type PublishedFrame = z.infer<typeof published>;

/** The outline of one policy file. Rules are looked into one by one, so that each says its own line. */
export const policyFrame = z.strictObject({
  policy: name,
  title: words,
  edition: z.strictObject({ from: day, until: day.optional() }),
  extends: z.array(name).min(1).optional(),
  covers: z.union([
    z.literal("nobody"),
    z.record(name, z.union([oneOrMore(words), z.strictObject({ not: oneOrMore(words) })])),
  ]),
  documents: z
    .record(
      name,
      z.strictObject({
        title: words,
        short: words.optional(),
        by: words,
        words: z.enum(["quoted", "paraphrased"]),
        local: z.boolean().optional(),
      }),
    )
    .optional(),
  words: z.record(name, words).default({}),
  plans: z.record(name, z.enum(planPurposes)).optional(),
  sections: z.record(name, words).optional(),
  rubric: name.optional(),
  dates: z
    .strictObject({
      roll: z.union([z.enum(rolls), setting]),
      "rolls-from": z.array(z.union([z.enum(daysOff), setting])).optional(),
      source: oneOrMore(source).optional(),
    })
    .optional(),
  settings: z
    .record(
      name,
      z.strictObject({ value: z.unknown(), silent: words, "one-of": z.array(z.unknown()).min(2).optional() }),
    )
    .optional(),
  published: z
    .record(
      z.string().regex(/^\d{4}-\d{2}$/, "must be a school year, as 2026-27"),
      z.record(name, oneOrMore(published)),
    )
    .optional(),
  rules: z.record(name, z.unknown()).default({}),
});
export type PolicyFrame = z.infer<typeof policyFrame>;
export type SourceFrame = z.infer<typeof source>;

/** What `dates` must be once its settings are in place. */
export const datesInForce = z.strictObject({ roll: z.enum(rolls), "rolls-from": z.array(z.enum(daysOff)).optional() });

/** The district's own choices, for all its policies: `policies/local-settings.yaml`. */
export const localSettingsFrame = z.record(name, z.record(name, z.unknown()));
