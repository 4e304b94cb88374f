import type { Edition } from "../../policy/index.ts";
import { askedSections, type Asked, type CyclePerson } from "./asked-sections.ts";
import { focusKey, type Column, type Field, type FocusChoice, type Form, type Option, type Section } from "./fitted-form.ts";
import { readCondition } from "./load-form.ts";
import { policyOptions } from "./policy-options.ts";
import type { ColumnFrame, FieldFrame, FormDefinition, OptionFrame, SectionFrame } from "./schema.ts";

export interface Agreement {
  readonly edition: Edition;
  readonly cycle: CyclePerson;
  /** What the edition's rubric offers; empty where it has none. */
  readonly rubric: readonly FocusChoice[];
  /** For plans: which of the policy's plans it is, e.g. "pip". */
  readonly plan?: string;
}

/**
 * The form in the agreement's words, for the person of this cycle: `{name}` becomes the policy's word (`{Name}` with a
 * capital), options come from its `choices` rules, and sections the agreement has to ask for are there only if it does.
 * A section the agreement asks for and the form does not know is added as one long text, under the policy's title for it.
 */
export const fitForm = (definition: FormDefinition, agreement: Agreement): Form => {
  const { edition, cycle, plan } = agreement;
  const asked = askedSections(edition, { type: definition.form, ...(plan === undefined ? {} : { plan }) }, cycle);
  const words = plan === undefined ? edition.words : { ...edition.words, plan: edition.words[plan] ?? edition.words["plan"] ?? "plan" };
  const fit: Fit = { ...agreement, asked, put: (text) => putWords(text, words) };
  return {
    id: definition.id,
    type: definition.form,
    title: fit.put(definition.title),
    ...(definition.lead === undefined ? {} : { lead: fit.put(definition.lead) }),
    ...(definition.notice === undefined ? {} : { notice: definition.notice }),
    edition: edition.id,
    sections: [...Object.entries(definition.sections).flatMap(([name, section]) => fitSection(name, section, fit)), ...furtherSections(definition, fit)],
  };
};

interface Fit extends Agreement {
  readonly asked: ReadonlyMap<string, Asked>;
  readonly put: (text: string) => string;
}

/** Words the policy does not bring stay as plain words. */
export const putWords = (text: string, words: Edition["words"]): string =>
  text.replaceAll(/\{([A-Za-z][a-z0-9-]*)\}/g, (_, named: string) => {
    const name = named.charAt(0).toLowerCase() + named.slice(1);
    const word = words[name] ?? name.replaceAll("-", " ");
    return name === named ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });

const fitSection = (name: string, section: SectionFrame, fit: Fit): Section[] => {
  const asked = fit.asked.get(name);
  const fields = Object.entries(section.fields).flatMap(([field, frame]) => fitField(field, frame, fit));
  const choosing = fields.some((field) => field.kind === "rating" || (field.kind === "choice" && fromPolicy(section, field.name)));
  const wanted = section.shown === "always" || (asked ? asked.asked !== "never" : choosing);
  if (!wanted || asked?.asked === "never" || (fields.length === 0 && section.written !== "when-acknowledging")) return [];
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
  for (const section of Object.values(definition.sections)) for (const answered of answeredBeside(section)) known.add(answered);
  const by = [...new Set(Object.values(definition.sections).flatMap((section) => (section.written === "when-acknowledging" ? [] : section.by)))];
  return [...fit.asked]
    .filter(([name, { asked }]) => asked !== "never" && !known.has(name))
    .map(([name, asked]): Section => {
      const title = fit.edition.sections?.[name] ?? putWords(`{${name.charAt(0).toUpperCase()}${name.slice(1)}}`, {});
      return { name, title, by, written: "before-issue", asked, fields: [{ name, kind: "long-text", label: title, optional: false }] };
    });
};

/** Sections that options of this one answer. */
const answeredBeside = (section: SectionFrame): readonly string[] =>
  Object.values(section.fields).flatMap((field) =>
    field.kind === "rows"
      ? Object.values(field.columns).flatMap((column) => (column.kind === "choice" ? (column.options ?? []).flatMap((option) => option["if-asked"] ?? []) : []))
      : [],
  );

const fromPolicy = (section: SectionFrame, field: string): boolean => {
  const frame = section.fields[field];
  return frame?.kind === "choice" && frame.from !== undefined;
};

/** A choice or rating whose answers the policy does not know is left out. */
const fitField = (name: string, frame: FieldFrame, fit: Fit): Field[] => {
  const condition = frame["shown-when"] === undefined ? {} : { shownWhen: readCondition(frame["shown-when"]) };
  const question = questionOf(name, frame, fit);
  switch (frame.kind) {
    case "focus":
      return [{ ...question, ...condition, kind: "focus", choices: fit.rubric }];
    case "rating": {
      const options = policyOptions(fit.edition, frame.from, fit.cycle);
      if (options.length === 0 || (frame.each === "focus" && fit.rubric.length === 0)) return [];
      return [{ ...question, ...condition, kind: "rating", options, ...(frame.each === "focus" ? { foci: fit.rubric } : {}) }];
    }
    case "rows": {
      const columns = Object.entries(frame.columns).flatMap(([column, cell]) => fitColumn(column, cell, fit));
      return [{ ...question, ...condition, kind: "rows", row: fit.put(frame.row), columns, ...(frame.part === undefined ? {} : { part: frame.part }) }];
    }
    default:
      return fitColumn(name, frame, fit).map((column) => ({ ...column, ...condition }));
  }
};

const fitColumn = (name: string, frame: ColumnFrame, fit: Fit): Column[] => {
  const question = questionOf(name, frame, fit);
  switch (frame.kind) {
    case "text":
    case "long-text":
      return [{ ...question, kind: frame.kind, ...(frame.most === undefined ? {} : { most: frame.most }) }];
    case "day":
      return [{ ...question, kind: "day" }];
    case "number":
      return [{ ...question, kind: "number", ...(frame.least === undefined ? {} : { least: frame.least }), ...(frame.most === undefined ? {} : { most: frame.most }) }];
    case "check":
      return [{ ...question, kind: "check", ...(frame.states === undefined ? {} : { states: frame.states }) }];
    case "choice": {
      const options = frame.from === undefined ? ownOptions(frame.options ?? [], fit) : policyOptions(fit.edition, frame.from, fit.cycle);
      return options.length === 0 ? [] : [{ ...question, kind: "choice", options }];
    }
  }
};

const questionOf = (name: string, frame: Pick<FieldFrame, "label" | "hint" | "optional">, fit: Fit) => ({
  name,
  label: fit.put(frame.label),
  ...(frame.hint === undefined ? {} : { hint: fit.put(frame.hint) }),
  optional: frame.optional ?? false,
});

/** An option that answers a section is offered only where the agreement asks for that section. */
const ownOptions = (options: readonly OptionFrame[], fit: Fit): readonly Option[] =>
  options.flatMap((option) => {
    const section = option["if-asked"];
    const asked = section === undefined ? undefined : fit.asked.get(section);
    if (section !== undefined && (asked === undefined || asked.asked === "never")) return [];
    return [
      {
        value: option.value,
        label: fit.put(option.label),
        ...(option.hint === undefined ? {} : { hint: fit.put(option.hint) }),
        ...(section === undefined ? {} : { answers: section }),
      },
    ];
  });

/** The matters chosen, as the rubric has them; what it does not know any more is left out. */
export const chosenFoci = (choices: readonly FocusChoice[], keys: readonly string[]): readonly FocusChoice[] =>
  choices.filter((choice) => keys.includes(focusKey(choice)));
