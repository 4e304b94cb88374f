import { parseDay, type Day } from "../../calendar/index.ts";
import { draftSection, writersOf, type DraftSection } from "../draft/draft.ts";
import { whoseWords } from "../draft/whose-words.ts";
import type { DraftRecord } from "../draft-store.ts";
import type { FrozenDocument, FrozenSection, Mark, SectionClause, Segment } from "../frozen.ts";
import type { Form, Section } from "../form/fitted-form.ts";
import { shownFields, shownSections } from "../form/shown.ts";
import { rowsOf, textOf, type FormValues, type SectionValues } from "../values.ts";
import { blocksOf } from "./blocks.ts";

export interface Freezing {
  readonly document: string;
  readonly version: number;
  /** The draft the values stand in, for whose words they are and who agreed; absent when nothing was drafted. */
  readonly draft?: DraftRecord;
  /** A day as documents say it: "Friday, December 11, 2026". */
  readonly sayDay: (day: Day) => string;
}

/** The form's answers as words, for good. Sections that are not shown are not in it. */
export const freeze = (form: Form, values: FormValues, freezing: Freezing): FrozenDocument => {
  const shown = shownSections(form, values);
  return {
    title: form.title,
    document: freezing.document,
    version: freezing.version,
    form: { type: form.type, id: form.id },
    policy: form.edition,
    sections: form.sections
      .filter((section) => section.written === "when-acknowledging" || shown.includes(section))
      .map((section) => freezeSection(section, values, freezing)),
  };
};

const freezeSection = (section: Section, values: FormValues, freezing: Freezing): FrozenSection => {
  const written = freezing.draft && draftSection(freezing.draft, section.name);
  const sayDay = (text: string): string => {
    const parsed = parseDay(text.trim());
    return parsed.ok ? freezing.sayDay(parsed.day) : text;
  };
  const typed = values[section.name] ?? {};
  const segments = (field: string, row?: string, column?: string): readonly Segment[] =>
    written ? segmentsOf(written, (value) => cellText(value, field, row, column)) : [];
  return {
    name: section.name,
    title: section.title,
    blocks: blocksOf(section.fields.length > 1, shownFields(section, values), typed, { sayDay, segments }),
    written: written ? writersOf(written).map(({ person, role, at }) => ({ person, role, at })) : [],
    agreed: written ? agreedOf(written) : [],
    clauses: clausesOf(section),
    ...(section.written === "when-acknowledging" ? { later: "when-acknowledging" as const } : {}),
  };
};

const cellText = (value: SectionValues, field: string, row?: string, column?: string): string =>
  row === undefined ? textOf(value[field]) : (rowsOf(value[field]).find(({ id }) => id === row)?.[column ?? ""] ?? "");

/** Whose words one text of a section is made of, from everything ever written there. */
export const segmentsOf = (
  section: Pick<DraftSection, "history">,
  pick: (value: SectionValues) => string,
): readonly Segment[] =>
  whoseWords(section.history.map(({ value, by }) => ({ text: pick(value), role: by.role, person: by.person })));

/** Who agreed to the section as it stands: each person's last word, if it is yes and to these words. */
const agreedOf = ({ marks, revision }: DraftSection): readonly Mark[] => {
  const last = new Map(marks.map((mark) => [`${mark.by.role} ${mark.by.person}`, mark]));
  return [...last.values()]
    .filter((mark) => mark.agrees && mark.revision === revision)
    .map(({ by, at }) => ({ person: by.person, role: by.role, at }));
};

const clausesOf = ({ asked }: Section): readonly SectionClause[] => {
  const seen = new Set<string>();
  return (asked?.rules ?? [])
    .flatMap((rule) => rule.source.map(({ title, place, says }) => ({ title, place, says })))
    .filter(({ title, place }) => !seen.has(`${title} ${place}`) && seen.add(`${title} ${place}`));
};
