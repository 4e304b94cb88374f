import { compareDays, day, type Day } from "../../calendar/index.ts";
import type { FileText, Problem } from "../../policy/index.ts";
import { loadForm } from "./load-form.ts";
import type { FormDefinition } from "./schema.ts";

/** All forms there are, every edition of each. */
export interface FormLibrary {
  /** The edition of a form in force that day. */
  form(type: string, on: Day): FormDefinition | undefined;
  /** The edition a draft or document was written on, by `${type}@${first day}`. */
  byId(id: string): FormDefinition | undefined;
  all(): readonly FormDefinition[];
  /** What the last reading refused. Editions read well before stay in force. */
  readonly problems: readonly Problem[];
}

/**
 * A library from the form files' texts. Given the library before it, an edition whose file no longer loads stays as it
 * was, and its problems are told.
 */
export const formLibrary = (files: readonly FileText[], before?: FormLibrary): FormLibrary => {
  const forms = new Map<string, FormDefinition>();
  const problems: Problem[] = [];
  for (const file of files) {
    const loaded = loadForm(file);
    if (loaded.ok) {
      forms.set(loaded.form.id, loaded.form);
      continue;
    }
    problems.push(...loaded.problems);
    const kept = before?.byId(idOf(file.file));
    if (kept) forms.set(kept.id, kept);
  }
  const newestFirst = [...forms.values()].sort((a, b) => compareDays(day(b.edition.from), day(a.edition.from)));
  return {
    form: (type, on) => newestFirst.find((form) => form.form === type && compareDays(day(form.edition.from), on) <= 0),
    byId: (id) => forms.get(id),
    all: () => newestFirst.toSorted((a, b) => a.form.localeCompare(b.form)),
    problems,
  };
};

/** `ddf/2026-07-01.yaml` is where `ddf@2026-07-01` stands. */
const idOf = (file: string): string => file.replace(/^.*?([^/]+)\/([^/]+)\.yaml$/, "$1@$2");
