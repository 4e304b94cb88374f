import { z } from "zod";
import { partNames, roles } from "../../policy/index.ts";

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be written in small letters, figures and hyphens");
const words = z.string().trim().min(1, "must not be empty");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, as 2026-07-01");
const attribute = z.string().regex(/^[a-z-]+\.[a-z-]+$/, "must name a fact and its attribute, as rating-given.value");
const most = z.int().min(1).max(20_000);

/** The one condition form: another field of the same form has this value. */
const condition = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+ = [a-z0-9-]+$/, "must read: section.field = value");

const option = z.strictObject({ value: name, label: words, hint: words.optional(), "if-asked": name.optional() });

const asked = { label: words, hint: words.optional(), optional: z.boolean().optional() };
const choice = z.strictObject({
  ...asked,
  kind: z.literal("choice"),
  options: z.array(option).min(1).optional(),
  from: attribute.optional(),
});
const text = z.strictObject({ ...asked, kind: z.literal("text"), most: most.optional() });
const longText = z.strictObject({ ...asked, kind: z.literal("long-text"), most: most.optional() });
const dayField = z.strictObject({ ...asked, kind: z.literal("day") });
const number = z.strictObject({
  ...asked,
  kind: z.literal("number"),
  least: z.number().optional(),
  most: z.number().optional(),
});
const check = z.strictObject({ ...asked, kind: z.literal("check"), states: name.optional() });

/** What one cell of a row may be. */
const column = z.discriminatedUnion("kind", [text, longText, dayField, number, check, choice]);

const field = z.discriminatedUnion("kind", [
  text.extend({ "shown-when": condition.optional() }),
  longText.extend({ "shown-when": condition.optional() }),
  dayField.extend({ "shown-when": condition.optional() }),
  number.extend({ "shown-when": condition.optional() }),
  check.extend({ "shown-when": condition.optional() }),
  choice.extend({ "shown-when": condition.optional() }),
  z.strictObject({ ...asked, kind: z.literal("focus"), "shown-when": condition.optional() }),
  z.strictObject({ ...asked, kind: z.literal("evidence"), "shown-when": condition.optional() }),
  z.strictObject({
    ...asked,
    kind: z.literal("rating"),
    rests: words.optional(),
    from: attribute,
    each: z.enum(["focus", "overall"]),
    "shown-when": condition.optional(),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal("rows"),
    row: words,
    part: z.enum(partNames).optional(),
    columns: z.record(name, column).refine((columns) => Object.keys(columns).length > 0, "must have a column"),
    "shown-when": condition.optional(),
  }),
]);

const section = z.strictObject({
  title: words,
  hint: words.optional(),
  by: z.array(z.enum(roles)).min(1),
  shown: z.enum(["always", "when-the-policy-asks"]),
  written: z.enum(["before-issue", "when-acknowledging"]).optional(),
  "shown-when": condition.optional(),
  fields: z.record(name, field),
});

/** The outline of one form file. */
export const formFrame = z.strictObject({
  form: name,
  /** The document it is a form of, where several forms serve as the same one; without it, the form's own name. */
  serves: name.optional(),
  edition: z.strictObject({ from: day }),
  title: words,
  lead: words.optional(),
  notice: z.enum(["need-for-plan", "concern"]).optional(),
  sections: z.record(name, section).refine((sections) => Object.keys(sections).length > 0, "must have a section"),
});

export type FormFrame = z.infer<typeof formFrame>;
export type SectionFrame = z.infer<typeof section>;
export type FieldFrame = z.infer<typeof field>;
export type ColumnFrame = z.infer<typeof column>;
export type OptionFrame = z.infer<typeof option>;

/** A form as loaded: its file's outline, with the identity a draft is pinned to. */
export interface FormDefinition extends FormFrame {
  /** `${type}@${first day}` */
  readonly id: string;
}
