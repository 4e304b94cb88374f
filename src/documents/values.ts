/** One row of a `rows` field: its own lasting id, and each column's text as typed. */
export interface Row {
  readonly id: string;
  readonly [column: string]: string;
}

/** What was typed, untouched: a draft keeps even a malformed date. Several picks are a list; a ticked check is "yes". */
export type FieldValue = string | readonly string[] | readonly Row[];

/** Field name to what was typed. */
export type SectionValues = Readonly<Record<string, FieldValue>>;

/** Section name to its fields. */
export type FormValues = Readonly<Record<string, SectionValues>>;

/** The rows of a value, or none when it is text. */
export const rowsOf = (value: FieldValue | undefined): readonly Row[] =>
  Array.isArray(value)
    ? (value as readonly (string | Row)[]).filter((item): item is Row => typeof item !== "string")
    : [];

/** The picks of a value: a lone text is one pick, an empty one none. */
export const picksOf = (value: FieldValue | undefined): readonly string[] => {
  if (value === undefined) return [];
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return (value as readonly (string | Row)[]).filter(
    (item): item is string => typeof item === "string" && item.trim() !== "",
  );
};

/** The text of a value; several picks one per line; rows have none. */
export const textOf = (value: FieldValue | undefined): string =>
  typeof value === "string" ? value : picksOf(value).join("\n");

/** Blanks and dashes are no answer. */
export const isAnswer = (text: string): boolean => !/^[\s\p{Pd}._…]*$/u.test(text);
