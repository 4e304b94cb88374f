import { day, parseDay } from "../../calendar/index.ts";
import { problemsFrom, readYaml } from "../../policy/index.ts";
import type { FileText, Problem } from "../../policy/index.ts";
import { formFrame, type FormDefinition, type FormFrame } from "./schema.ts";

export type LoadedForm =
  { readonly ok: true; readonly form: FormDefinition } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * One form from the text of `<type>/<first day>.yaml`. Every problem says file, line and reason; a form with a problem
 * is not loaded at all.
 */
export const loadForm = (source: FileText): LoadedForm => {
  const yaml = readYaml(source);
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems };
  const read = formFrame.safeParse(yaml.value);
  if (!read.success) return { ok: false, problems: problemsFrom(read.error.issues, source.file, yaml.at) };
  const form = read.data;
  const problems = inconsistencies(form, source.file).map(({ path, reason }): Problem => ({
    file: source.file,
    ...yaml.at(path),
    reason,
  }));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, form: { ...form, id: `${form.form}@${form.edition.from}` } };
};

interface Inconsistency {
  readonly path: readonly string[];
  readonly reason: string;
}

/** What the outline cannot say: the file's own name, days that exist, options, and conditions that lead somewhere. */
const inconsistencies = (form: FormFrame, file: string): Inconsistency[] => {
  const found: Inconsistency[] = [];
  if (!parseDay(form.edition.from).ok)
    found.push({ path: ["edition", "from"], reason: `There is no day ${form.edition.from}.` });
  else if (!file.endsWith(`${form.form}/${day(form.edition.from).toString()}.yaml`))
    found.push({ path: ["form"], reason: `This form belongs in ${form.form}/${form.edition.from}.yaml.` });
  for (const [name, section] of Object.entries(form.sections)) {
    checkCondition(form, section["shown-when"], ["sections", name, "shown-when"], found);
    for (const [field, definition] of Object.entries(section.fields)) {
      const path = ["sections", name, "fields", field];
      checkCondition(form, definition["shown-when"], [...path, "shown-when"], found);
      if (definition.kind === "choice") checkChoice(definition, path, found);
      if (definition.kind !== "rows") continue;
      for (const [column, cell] of Object.entries(definition.columns))
        if (cell.kind === "choice") checkChoice(cell, [...path, "columns", column], found);
        else if (column === "id")
          found.push({
            path: [...path, "columns", column],
            reason: `"id" is each row's own; call the column something else.`,
          });
    }
  }
  return found;
};

const checkChoice = (
  choice: { readonly options?: unknown; readonly from?: unknown },
  path: readonly string[],
  found: Inconsistency[],
): void => {
  if ((choice.options === undefined) === (choice.from === undefined))
    found.push({ path, reason: "A choice has either options of its own, or from, which takes them from the policy." });
};

const checkCondition = (
  form: FormFrame,
  condition: string | undefined,
  path: readonly string[],
  found: Inconsistency[],
): void => {
  if (condition === undefined) return;
  const { section, field, value } = readCondition(condition);
  const target = form.sections[section]?.fields[field];
  if (!target) found.push({ path, reason: `This form has no field ${section}.${field}.` });
  else if (target.kind === "check" && value !== "yes")
    found.push({ path, reason: "A box is ticked or not: write = yes." });
  else if (target.kind !== "check" && target.kind !== "choice")
    found.push({ path, reason: "Only a choice or a box to tick can decide what is shown." });
};

export interface Condition {
  readonly section: string;
  readonly field: string;
  readonly value: string;
}

/** "concern.kind = pattern" in its three pieces. */
export const readCondition = (text: string): Condition => {
  const [place = "", value = ""] = text.split(" = ");
  const [section = "", field = ""] = place.split(".");
  return { section, field, value };
};
