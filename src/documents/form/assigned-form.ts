import type { Day } from "../../calendar/index.ts";
import type { Edition, PersonFilter } from "../../policy/index.ts";
import { isFor, type CyclePerson } from "./asked-sections.ts";
import type { FormLibrary } from "./form-library.ts";
import type { FormDefinition } from "./schema.ts";

interface AssignParameters {
  readonly what: string;
  readonly rows: readonly { readonly for?: PersonFilter; readonly use: readonly string[] }[];
  readonly otherwise?: readonly string[];
}

/** The document a form is a form of: what it serves as, or the form's own name. */
export const documentOf = ({ form, serves }: Pick<FormDefinition, "form" | "serves">): string => serves ?? form;

/**
 * The form of a document for the person of this cycle: the one the agreement assigns (`assign what: form`, the first row
 * that fits), or else the form of the document's own name. Undefined where none of them is in force that day.
 */
export const assignedForm = (
  library: Pick<FormLibrary, "form">,
  document: string,
  { edition, cycle }: { readonly edition: Pick<Edition, "rules">; readonly cycle: CyclePerson },
  on: Day,
): FormDefinition | undefined => {
  for (const rule of edition.rules) {
    if (rule.kind !== "assign" || !isFor(rule.for, cycle)) continue;
    const { what, rows, otherwise } = rule.parameters as AssignParameters;
    if (what !== "form") continue;
    const use = rows.find((row) => isFor(row.for, cycle))?.use ?? otherwise ?? [];
    for (const name of use) {
      const form = library.form(name, on);
      if (form && documentOf(form) === document) return form;
    }
  }
  return library.form(document, on);
};
