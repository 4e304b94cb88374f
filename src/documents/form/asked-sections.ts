import type { AttributeValue, Cycle, Edition, PersonFilter, Rule } from "../../policy/index.ts";

/** How an edition's content rules stand to a section of a document. */
export interface Asked {
  readonly asked: "required" | "optional" | "never";
  /** The rules that say so, strictest first. */
  readonly rules: readonly Rule[];
}

/** Whose year it is, as rules' `for` reads it. */
export type CyclePerson = Pick<Cycle, "person" | "schoolYear">;

interface DocumentNamed {
  readonly name: string;
  readonly where?: { readonly plan?: unknown };
}
interface ContentParameters {
  readonly document: DocumentNamed;
  readonly sections?: readonly { readonly section: string; readonly "for-each"?: string }[];
  readonly optional?: readonly string[];
  readonly never?: readonly string[];
}

/** A document as rules name it: its form type, and for a plan which of the policy's plans it is. */
export interface DocumentKind {
  readonly type: string;
  readonly plan?: string;
}

/**
 * The sections that content rules of the edition name for this document and person. Cells asked for each part (a target's
 * dates) are not sections. A section both required and never asked for is required: the agreement's check will say so.
 */
export const askedSections = (
  edition: Edition,
  document: DocumentKind,
  cycle: CyclePerson,
): ReadonlyMap<string, Asked> => {
  const asked = new Map<string, Asked>();
  for (const rule of edition.rules) {
    if (rule.kind !== "content" || !isFor(rule.for, cycle)) continue;
    const content = rule.parameters as ContentParameters;
    if (!isMeant(content.document, document)) continue;
    for (const { section, "for-each": each } of content.sections ?? [])
      if (each === undefined) note(asked, section, "required", rule);
    for (const section of content.optional ?? []) note(asked, section, "optional", rule);
    for (const section of content.never ?? []) note(asked, section, "never", rule);
  }
  return asked;
};

const isMeant = ({ name, where }: DocumentNamed, { type, plan }: DocumentKind): boolean =>
  name === type && (where?.plan === undefined || plan === undefined || listOf(where.plan).includes(plan));

const note = (asked: Map<string, Asked>, section: string, how: Asked["asked"], rule: Rule): void => {
  const before = asked.get(section);
  if (!before) asked.set(section, { asked: how, rules: [rule] });
  else if (strength[how] > strength[before.asked]) asked.set(section, { asked: how, rules: [rule, ...before.rules] });
  else asked.set(section, { ...before, rules: [...before.rules, rule] });
};

const strength = { optional: 0, never: 1, required: 2 } as const;

/** Whether a rule's `for` fits: every attribute it names has one of the values it lists. */
export const isFor = (filter: PersonFilter | undefined, { person, schoolYear }: CyclePerson): boolean =>
  Object.entries(filter ?? {}).every(([attribute, wanted]) => {
    const has = attribute === "school-year" ? schoolYear : person[attribute];
    return has !== undefined && listOf(wanted).some((value) => listOf(has).includes(value));
  });

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly AttributeValue[]) : [value];
