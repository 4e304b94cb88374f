import type { Typed } from "../../answers/index.ts";
import { focusKey, type Field, type Section } from "../form/fitted-form.ts";
import type { FieldValue, Row, SectionValues } from "../values.ts";

/** What a section's form was typed, untouched but for line ends. Rows left wholly blank and removed rows are not kept. */
export const readSection = (section: Section, typed: Typed): SectionValues =>
  Object.fromEntries(section.fields.map((field) => [field.name, readField(field, typed)]));

const text = (typed: Typed, name: string): string => (typed.get(name)?.[0] ?? "").replaceAll("\r\n", "\n");

const readField = (field: Field, typed: Typed): FieldValue => {
  switch (field.kind) {
    case "evidence":
    case "focus":
      return [...new Set((typed.get(field.name) ?? []).filter((key) => key !== ""))];
    case "rating":
      return field.foci
        ? field.foci.map((focus) => readRow(field.name, focusKey(focus), ["value", "words"], typed)).filter(isWritten)
        : text(typed, field.name);
    case "rows": {
      const removed = typed.get("remove") ?? [];
      const columns = field.columns.map((column) => column.name);
      return rowIds(field.name, columns, typed)
        .filter((id) => !removed.includes(rowName(field.name, id)))
        .map((id) => readRow(field.name, id, columns, typed))
        .filter(isWritten);
    }
    default:
      return text(typed, field.name);
  }
};

/** How a row is named in a form: `targets.r1a`; its cells add the column: `targets.r1a.text`. */
export const rowName = (field: string, id: string): string => `${field}.${id}`;
export const cellName = (field: string, id: string, column: string): string => `${rowName(field, id)}.${column}`;

/** Ids of rows in the order they came. */
const rowIds = (field: string, columns: readonly string[], typed: Typed): readonly string[] => {
  const ids = new Set<string>();
  for (const name of typed.keys()) {
    const column = columns.find((candidate) => name.startsWith(`${field}.`) && name.endsWith(`.${candidate}`));
    const id = column === undefined ? "" : name.slice(field.length + 1, -column.length - 1);
    if (id !== "") ids.add(id);
  }
  return [...ids];
};

const readRow = (field: string, id: string, columns: readonly string[], typed: Typed): Row => ({
  ...Object.fromEntries(columns.map((column) => [column, text(typed, cellName(field, id, column))])),
  id,
});

const isWritten = (row: Row): boolean =>
  Object.entries(row).some(([column, cell]) => column !== "id" && cell.trim() !== "");
