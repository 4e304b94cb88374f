import { sayFoci } from "../evidence.ts";
import { chosenFoci } from "../form/focus-choices.ts";
import { focusKey, type Column, type Field, type FocusChoice } from "../form/fitted-form.ts";
import type { Block, Segment } from "../frozen.ts";
import { isAnswer, picksOf, rowsOf, textOf, type FieldValue, type Row, type SectionValues } from "../values.ts";

/** How answers become words. */
export interface BlockWords {
  /** Text of a day as typed, written out; what is no day stays as it is. */
  readonly sayDay: (text: string) => string;
  /** Whose words an answer is made of; fewer than two segments mean one writer. */
  readonly segments: (field: string, row?: string, column?: string) => readonly Segment[];
}

/** The answers of a section, in words. Labels are said where a section asks more than one question. */
export const blocksOf = (
  labelled: boolean,
  fields: readonly Field[],
  typed: SectionValues,
  words: BlockWords,
): readonly Block[] => fields.flatMap((field) => fieldBlocks(field, typed[field.name], labelled, words));

const fieldBlocks = (
  field: Field,
  value: FieldValue | undefined,
  labelled: boolean,
  words: BlockWords,
): readonly Block[] => {
  const label = labelled ? { label: field.label } : {};
  switch (field.kind) {
    case "focus":
      return chosenFoci(field.choices, picksOf(value)).map((focus) => ({
        kind: "paragraph",
        ...label,
        ...focusWords(focus),
      }));
    case "evidence":
      return evidenceBlock(field, value, label);
    case "rating":
      return field.foci
        ? ratingTable(field, field.foci, value)
        : cellBlock({ ...field, kind: "choice" }, textOf(value), label, words);
    case "rows":
      return rowBlocks(field, rowsOf(value), words);
    case "check":
      return textOf(value) === "yes" ? [{ kind: "paragraph", text: field.label }] : [];
    default:
      return cellBlock(field, textOf(value), label, words);
  }
};

const cellBlock = (
  field: Column,
  text: string,
  label: { readonly label?: string },
  words: BlockWords,
): readonly Block[] => {
  if (!isAnswer(text)) return [];
  return [{ kind: "paragraph", ...label, text: cellWords(field, text, words), ...several(words.segments(field.name)) }];
};

const several = (segments: readonly Segment[]): { readonly segments?: readonly Segment[] } =>
  segments.length > 1 ? { segments } : {};

/** "4.2 Deciding what to teach next." and what the rubric says about it. */
const focusWords = ({
  code,
  title,
  description,
}: FocusChoice): {
  readonly text: string;
  readonly details?: readonly { readonly label: string; readonly text: string }[];
} => ({
  text: `${code} ${title}`,
  ...(description === undefined ? {} : { details: [{ label: "", text: description }] }),
});

/** The chosen notes in their own words, in the order they were written. */
const evidenceBlock = (
  field: Extract<Field, { kind: "evidence" }>,
  value: FieldValue | undefined,
  label: { readonly label?: string },
): readonly Block[] => {
  const picks = picksOf(value);
  const items = field.choices
    .filter(({ key }) => picks.includes(key))
    .map(({ words, source, observation, note, focus }) => {
      const about = sayFoci({ focus });
      return { words, source, observation, note, ...(about === "" ? {} : { about }) };
    });
  return items.length === 0 ? [] : [{ kind: "evidence", ...label, items }];
};

const ratingTable = (
  field: Extract<Field, { kind: "rating" }>,
  foci: readonly FocusChoice[],
  value: FieldValue | undefined,
): readonly Block[] => {
  const given = rowsOf(value);
  const label = (choice: string): string => field.options.find((option) => option.value === choice)?.label ?? choice;
  const explained = field.rests !== undefined && given.some((row) => isAnswer(row["words"] ?? ""));
  const rows = foci.flatMap((focus) => {
    const row = given.find(({ id }) => id === focusKey(focus));
    const matter = `${focus.code} ${focus.title}`;
    return row ? [[matter, label(row["value"] ?? ""), ...(explained ? [row["words"] ?? ""] : [])]] : [];
  });
  const kind = foci[0]?.kind ?? "";
  const heads = [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    field.label,
    ...(explained ? [field.rests ?? ""] : []),
  ];
  return rows.length === 0 ? [] : [{ kind: "table", label: field.label, heads, rows }];
};

type RowsField = Extract<Field, { kind: "rows" }>;

/** Rows with a side become one list for each side; rows led by a longer text become paragraphs; others a table. */
const rowBlocks = (field: RowsField, rows: readonly Row[], words: BlockWords): readonly Block[] => {
  if (rows.length === 0) return [];
  const whose = field.columns.find(({ name }) => name === "whose");
  const lead =
    field.columns.find((column) => column.kind === "long-text") ??
    field.columns.find((column) => column.kind === "text");
  if (whose?.kind === "choice" && lead)
    return whose.options.flatMap((side) => sideList(field, lead, side, rows, words));
  if (lead?.kind === "long-text") return rows.map((row, at) => rowParagraph(field, lead, row, at, words));
  return [
    {
      kind: "table",
      label: field.label,
      heads: field.columns.map(({ label }) => label),
      rows: rows.map((row) => field.columns.map((column) => cellWords(column, row[column.name] ?? "", words))),
    },
  ];
};

const sideList = (
  field: RowsField,
  lead: Column,
  side: { readonly value: string; readonly label: string },
  rows: readonly Row[],
  words: BlockWords,
): readonly Block[] => {
  const items = rows
    .filter((row) => row["whose"] === side.value)
    .map((row) => {
      const notes = field.columns
        .filter(({ name }) => name !== "whose" && name !== lead.name)
        .filter(({ name }) => isAnswer(row[name] ?? ""))
        .map((column) => `${column.label}: ${cellWords(column, row[column.name] ?? "", words)}`);
      return { text: row[lead.name] ?? "", ...(notes.length > 0 ? { note: notes.join("; ") } : {}) };
    });
  return items.length > 0 ? [{ kind: "list", label: side.label, whose: side.value, items }] : [];
};

const rowParagraph = (field: RowsField, lead: Column, row: Row, at: number, words: BlockWords): Block => ({
  kind: "paragraph",
  label: `${field.row} ${at + 1}`,
  text: row[lead.name] ?? "",
  ...several(words.segments(field.name, row.id, lead.name)),
  details: field.columns
    .filter((column) => column.name !== lead.name && isAnswer(row[column.name] ?? ""))
    .map((column) => ({ label: column.label, text: cellWords(column, row[column.name] ?? "", words) })),
});

const cellWords = (column: Column, text: string, words: BlockWords): string => {
  if (column.kind === "day") return words.sayDay(text);
  if (column.kind === "choice") return column.options.find(({ value }) => value === text)?.label ?? text;
  return text;
};
