import { readDay } from "./read-day.ts";
import { decodeText } from "./decode-text.ts";
import { type ColumnMapping, codedFields, dayFields, lackingFields, type RosterField } from "./mapping.ts";
import { readTable, cellsOf, type Table, type TableRead, type TableRow } from "./read-table.ts";
import type { ImportProblem, StaffRead, StaffRow } from "./source.ts";

/** Longest file taken, in bytes: a hundred thousand people need a tenth of it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** An HR file as a table, with what is to be known of how it was read. */
export const readHrTable = (bytes: Uint8Array, file: string): TableRead => {
  if (bytes.byteLength > MOST_BYTES)
    return { table: undefined, problems: [{ at: { file }, key: "too-large", with: {}, effect: "refuses" }] };
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return { table: undefined, problems: [decoded.problem] };
  const { table, problems } = readTable(decoded.text, file);
  const readAs: readonly ImportProblem[] =
    decoded.encoding === "windows-1252"
      ? [{ at: { file }, key: "read-as", with: { encoding: "Windows-1252" }, effect: "warns" }]
      : [];
  const noRows: readonly ImportProblem[] =
    table?.rows.length === 0 ? [{ at: { file }, key: "no-rows", with: {}, effect: "refuses" }] : [];
  return { table, problems: [...problems, ...readAs, ...noRows] };
};

const coded: ReadonlySet<RosterField> = new Set(codedFields);
const days: ReadonlySet<RosterField> = new Set(dayFields);

/** Fields that may be said to be none: an empty cell in their column. */
const mayBeNone: ReadonlySet<RosterField> = new Set([
  "email",
  "hired",
  "certificate",
  "certificate-expires",
  "supervisor",
  "to",
]);

/** "Local 44" as rules name it: "local-44". */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** An HR table read with its mapping: a row for each person and post, and what stands in the way, row by row. */
export const readHr = ({ table, problems: before }: TableRead, mapping: ColumnMapping): StaffRead => {
  const problems: ImportProblem[] = [...before];
  const file = table?.file ?? "";
  const rows = table === undefined ? [] : rowsOf(table, mapping, problems);
  return {
    source: "hr",
    file,
    rows,
    sites: [],
    leftOut: { students: 0, families: 0, inactive: 0 },
    complete: mapping.complete,
    problems,
  };
};

const rowsOf = (table: Table, mapping: ColumnMapping, problems: ImportProblem[]): readonly StaffRow[] => {
  const { file, header } = table;
  const lacking = lackingFields(mapping);
  const has = new Set(header.map((name) => name.toLowerCase()));
  for (const field of lacking)
    problems.push({ at: { file }, key: "mapping-incomplete", with: { field }, effect: "refuses" });
  for (const column of Object.values(mapping.columns))
    if (!has.has(column.toLowerCase()))
      problems.push({ at: { file, row: 1 }, key: "column-not-in-file", with: { column }, effect: "refuses" });
  if (problems.some(({ effect }) => effect === "refuses")) return [];
  const cell = cellsOf(header);
  return table.rows.map((row) => staffRow(row, reader(row, cell, mapping, problems, file), file));
};

interface Reader {
  /** `undefined`: the file does not speak of it; `null`: it says there is none. */
  readonly value: (field: RosterField) => string | null | undefined;
}

const reader = (
  row: TableRow,
  cell: (row: TableRow, column: string) => string,
  mapping: ColumnMapping,
  problems: ImportProblem[],
  file: string,
): Reader => {
  const translated = (field: RosterField, text: string): string => {
    const found = Object.entries(mapping.values[field] ?? {}).find(
      ([from]) => from.toLowerCase() === text.toLowerCase(),
    );
    return found?.[1] ?? text;
  };
  const amiss = (key: ImportProblem["key"], field: RosterField): string | undefined => {
    problems.push({ at: { file, row: row.row }, key, with: { field }, effect: "row" });
    return undefined;
  };
  return {
    value: (field) => {
      const column = mapping.columns[field];
      const text = column === undefined ? "" : cell(row, column);
      const value = text === "" ? mapping.otherwise[field] : translated(field, text);
      if (value === undefined || value === "") return column !== undefined && mayBeNone.has(field) ? null : undefined;
      if (days.has(field)) return readDay(value, mapping.days) ?? amiss("day-unreadable", field);
      if (field === "email" && !/^[^\s@]+@[^\s@]+$/.test(value)) return amiss("email-unreadable", field);
      return coded.has(field) ? slug(value) : value;
    },
  };
};

const staffRow = ({ row }: TableRow, { value }: Reader, file: string): StaffRow => {
  const text = (field: RosterField): string | undefined => value(field) ?? undefined;
  const { given, family } = nameOf(text);
  return {
    at: { file, row },
    given,
    family,
    ...present({
      number: text("number"),
      email: value("email"),
      site: text("site"),
      siteName: text("site-name"),
      title: text("title"),
      unit: text("unit"),
      jobClass: text("job-class"),
      staffGroup: text("staff-group"),
      status: text("status"),
      hired: value("hired"),
      certificate: value("certificate"),
      certificateExpires: value("certificate-expires"),
      supervisor: value("supervisor"),
      from: text("from"),
      to: value("to"),
    }),
  };
};

/** "Abara, Corinne", "Corinne Abara", or two columns. */
const nameOf = (
  text: (field: RosterField) => string | undefined,
): { readonly given: string; readonly family: string } => {
  const [given, family] = [text("given"), text("family")];
  if (family !== undefined) return { given: given ?? "", family };
  const whole = text("name") ?? "";
  const [before, after] = whole.split(/,\s*/, 2);
  if (after !== undefined) return { given: after, family: before ?? "" };
  const words = whole.split(/\s+/);
  return { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
};

type Present<Values> = { readonly [Name in keyof Values]?: Exclude<Values[Name], undefined> };

const present = <Values extends object>(values: Values): Present<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>;
