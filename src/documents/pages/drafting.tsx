import type { ComponentChildren } from "preact";
import type { Day } from "../../calendar/index.ts";
import type { Role } from "../../policy/index.ts";
import type { DraftRecord, Writer } from "../draft-store.ts";
import { draftSection, type DraftSection } from "../draft/draft.ts";
import type { Form, Section } from "../form/fitted-form.ts";
import { shownSections } from "../form/shown.ts";
import type { FormValues } from "../values.ts";

/** Everything a draft's page is drawn from. Plans use it for theirs, with notes of their own. */
export interface Drafting {
  readonly form: Form;
  readonly draft: DraftRecord;
  readonly values: FormValues;
  readonly reader: Writer;
  /** Whose agreement is asked, section by section; empty where one side writes alone. */
  readonly sides: readonly Role[];
  readonly name: (person: string) => string;
  /** Who stands on a side, for those who have not answered yet. */
  readonly personOf: (role: Role) => string | undefined;
  readonly today: Day;
  /** Address of the draft's page; its sections are sent to the same one. */
  readonly action: string;
  readonly csrf: string;
  readonly newId: () => string;
  /** The section being written, if any. */
  readonly open: string | undefined;
  /** The rows question that one more row was asked for. */
  readonly more: string | undefined;
  /** Error sentences of the open section by field name. */
  readonly error: (section: string, field: string) => string | undefined;
  /** What stands beside a section: the clause, the coach's notes. */
  readonly note?: (section: Section, written: DraftSection) => ComponentChildren;
  /** What stands under a section's words. */
  readonly under?: (section: Section, written: DraftSection) => ComponentChildren;
}

/** Whether this reader writes in a section. */
export const mayWrite = ({ reader }: Pick<Drafting, "reader">, section: Section): boolean =>
  section.by.includes(reader.role);

/** The first section this reader could write in that nobody has; undefined when all hold something. */
export const nextToWrite = (
  form: Form,
  values: FormValues,
  draft: DraftRecord,
  reader: Writer,
  after?: string,
): string | undefined => {
  const sections = shownSections(form, values);
  const from = after === undefined ? 0 : sections.findIndex(({ name }) => name === after) + 1;
  return sections
    .slice(from)
    .find((section) => mayWrite({ reader }, section) && draftSection(draft, section.name).revision === 0)?.name;
};

/** Where a section stands on the page. */
export const sectionId = (section: string): string => `section-${section}`;
