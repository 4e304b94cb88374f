import { askedSections } from "./asked-sections.ts";
import { documentOf } from "./assigned-form.ts";
import { fitField, type Agreement, type Fit } from "./fit-field.ts";
import type { Form, Section } from "./fitted-form.ts";
import { readCondition } from "./load-form.ts";
import { putWords } from "./put-words.ts";
import type { FormDefinition, SectionFrame } from "./schema.ts";

export type { Agreement };

/**
 * The form in the agreement's words, for the person of this cycle: `{name}` becomes the policy's word (`{Name}` with a
 * capital), options come from its `choices` rules, and sections the agreement has to ask for are there only if it does.
 * A section the agreement asks for and the form does not know is added as one long text, under the policy's title for it.
 */
export const fitForm = (definition: FormDefinition, agreement: Agreement): Form => {
  const { edition, cycle, plan } = agreement;
  const type = documentOf(definition);
  const asked = askedSections(edition, { type, ...(plan === undefined ? {} : { plan }) }, cycle);
  const words = wordsFor(agreement);
  const notice = definition.notice ?? agreement.notice;
  const fit: Fit = { ...agreement, type, asked, put: (text) => putWords(text, words) };
  return {
    id: definition.id,
    type,
    title: fit.put(definition.title),
    ...(definition.lead === undefined ? {} : { lead: fit.put(definition.lead) }),
    ...(notice === undefined ? {} : { notice }),
    edition: edition.id,
    sections: [
      ...Object.entries(definition.sections).flatMap(([name, section]) => fitSection(name, section, fit)),
      ...furtherSections(definition, fit),
    ],
  };
};

/** What the rubric consists of, which is what is marked: "indicator", "criterion". A plan's focus may have another name. */
const ratedWord = (words: Agreement["edition"]["words"], kind: string | undefined): string =>
  kind === undefined ? (words["focus"] ?? "part") : (words[kind] ?? kind.replaceAll("-", " "));

/** The agreement's words, in which "plan" and "notice" are the plan or notice at hand. */
const wordsFor = ({ edition: { words }, plan, notice, rubric }: Agreement): Agreement["edition"]["words"] => ({
  ...words,
  rated: ratedWord(words, rubric[0]?.kind),
  ...(plan === undefined ? {} : { plan: words[plan] ?? words["plan"] ?? "plan" }),
  ...(notice === undefined ? {} : { notice: words[notice] ?? `notice of ${notice.replaceAll("-", " ")}` }),
});

const fitSection = (name: string, section: SectionFrame, fit: Fit): Section[] => {
  const asked = fit.asked.get(name);
  const fields = Object.entries(section.fields).flatMap(([field, frame]) => fitField(field, frame, fit));
  const choosing = fields.some(
    (field) => field.kind === "rating" || (field.kind === "choice" && fromPolicy(section, field.name)),
  );
  const wanted = section.shown === "always" || (asked ? asked.asked !== "never" : choosing);
  if (!wanted || asked?.asked === "never" || (fields.length === 0 && section.written !== "when-acknowledging"))
    return [];
  return [
    {
      name,
      title: fit.put(section.title),
      ...(section.hint === undefined ? {} : { hint: fit.put(section.hint) }),
      by: section.by,
      written: section.written ?? "before-issue",
      ...(section["shown-when"] === undefined ? {} : { shownWhen: readCondition(section["shown-when"]) }),
      ...(asked ? { asked } : {}),
      fields,
    },
  ];
};

/** What an agreement asks for beyond the form: one long text each, written by both sides of a plan and else by whoever writes the form. */
const furtherSections = (definition: FormDefinition, fit: Fit): Section[] => {
  const known = new Set(Object.keys(definition.sections));
  for (const section of Object.values(definition.sections))
    for (const answered of answeredBeside(section)) known.add(answered);
  const by = [
    ...new Set(
      Object.values(definition.sections).flatMap((section) =>
        section.written === "when-acknowledging" ? [] : section.by,
      ),
    ),
  ];
  return [...fit.asked]
    .filter(([name, { asked }]) => asked !== "never" && !known.has(name))
    .map(([name, asked]): Section => {
      const title = fit.edition.sections?.[name] ?? putWords(`{${name.charAt(0).toUpperCase()}${name.slice(1)}}`, {});
      return {
        name,
        title,
        by,
        written: "before-issue",
        asked,
        fields: [{ name, kind: "long-text", label: title, optional: false }],
      };
    });
};

/** Sections that options of this one answer. */
const answeredBeside = (section: SectionFrame): readonly string[] =>
  Object.values(section.fields).flatMap((field) =>
    field.kind === "rows"
      ? Object.values(field.columns).flatMap((column) =>
          column.kind === "choice" ? (column.options ?? []).flatMap((option) => option["if-asked"] ?? []) : [],
        )
      : [],
  );

const fromPolicy = (section: SectionFrame, field: string): boolean => {
  const frame = section.fields[field];
  return frame?.kind === "choice" && frame.from !== undefined;
};
