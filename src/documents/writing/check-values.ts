import { longestText, type FieldErrorKey } from "../../answers/index.ts";
import { parseDay } from "../../calendar/index.ts";
import type { Column, Field, Form } from "../form/fitted-form.ts";
import { focusKey } from "../form/fitted-form.ts";
import { shownFields, shownSections } from "../form/shown.ts";
import { picksOf, rowsOf, textOf, type FieldValue, type FormValues } from "../values.ts";
import { cellName } from "./read-section.ts";

/** One thing to put right in a form, at `section.field` or `section.field.row.column`. */
export interface FormError {
  readonly section: string;
  readonly field: string;
  readonly key: FieldErrorKey | "not-a-number" | "too-small" | "too-large";
  readonly with?: Readonly<Record<string, string | number>>;
}

type Fault = Pick<FormError, "key" | "with">;

/**
 * What is malformed: a day that is none, a text too long, an answer that is not offered. Only format: what must be there
 * is the agreement's to ask, and blanks are never an error here.
 */
export const checkValues = (form: Form, values: FormValues): readonly FormError[] =>
  shownSections(form, values).flatMap((section) =>
    shownFields(section, values).flatMap((field) =>
      checkField(field, values[section.name]?.[field.name]).map(({ at, fault }) => ({
        section: section.name,
        field: at,
        ...fault,
      })),
    ),
  );

interface Found {
  readonly at: string;
  readonly fault: Fault;
}

const checkField = (field: Field, value: FieldValue | undefined): readonly Found[] => {
  const found = (at: string, fault: Fault | undefined): readonly Found[] => (fault ? [{ at, fault }] : []);
  switch (field.kind) {
    case "rows":
      return rowsOf(value).flatMap((row) =>
        field.columns.flatMap((column) =>
          found(cellName(field.name, row.id, column.name), checkText(column, row[column.name] ?? "")),
        ),
      );
    case "evidence":
    case "focus": {
      const known = field.kind === "evidence" ? field.choices.map(({ key }) => key) : field.choices.map(focusKey);
      return found(
        field.name,
        picksOf(value).every((key) => known.includes(key)) ? undefined : { key: "not-a-choice" },
      );
    }
    case "rating":
      return field.foci
        ? rowsOf(value).flatMap((row) =>
            found(cellName(field.name, row.id, "value"), among(field.options, row["value"] ?? "")),
          )
        : found(field.name, among(field.options, textOf(value)));
    default:
      return found(field.name, checkText(field, textOf(value)));
  }
};

const among = (options: readonly { readonly value: string }[], text: string): Fault | undefined =>
  text === "" || options.some(({ value }) => value === text) ? undefined : { key: "not-a-choice" };

const checkText = (column: Column, text: string): Fault | undefined => {
  if (text.trim() === "") return undefined;
  switch (column.kind) {
    case "text":
    case "long-text": {
      const max = column.most ?? (column.kind === "text" ? 400 : longestText);
      return text.length > max ? { key: "too-long", with: { max } } : undefined;
    }
    case "day": {
      const parsed = parseDay(text.trim());
      return parsed.ok ? undefined : { key: parsed.reason };
    }
    case "number":
      return checkNumber(column, text.trim());
    case "choice":
      return among(column.options, text);
    case "check":
      return text === "yes" ? undefined : { key: "not-a-choice" };
  }
};

const checkNumber = (
  { least, most }: { readonly least?: number; readonly most?: number },
  text: string,
): Fault | undefined => {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return { key: "not-a-number" };
  if (least !== undefined && Number(text) < least) return { key: "too-small", with: { least } };
  return most !== undefined && Number(text) > most ? { key: "too-large", with: { most } } : undefined;
};
