import { CsvError, parse } from "csv-parse/sync";
import type { ImportProblem } from "./source.ts";

/** One row under the heading; cells are trimmed. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export type TableRead = { readonly table: Table | undefined; readonly problems: readonly ImportProblem[] };

export interface TableOptions {
  /** Told of each row as it is read; a row it does not keep is gone at once. Absent: all are kept. */
  readonly keep?: (row: TableRow, header: readonly string[]) => boolean;
  /** Only commas, as OneRoster asks. */
  readonly commasOnly?: boolean;
}

const separators = [",", ";", "\t"] as const;

/** The separator that stands most often in the heading, outside quotation marks. */
const separatorOf = (text: string): (typeof separators)[number] => {
  const heading = (/^[^\n]*/.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const count = (separator: string): number => heading.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
};

/**
 * A table of comma-, semicolon- or tab-separated values (RFC 4180): its heading and rows. A row with another number of
 * cells than the heading is a problem of that row, and is left out. What the parser cannot read refuses the whole file;
 * it is told by row, never by what stands in it.
 */
export const readTable = (text: string, file: string, options: TableOptions = {}): TableRead => {
  const problems: ImportProblem[] = [];
  let header: readonly string[] | undefined;
  const note = (key: ImportProblem["key"], effect: ImportProblem["effect"], row?: number, more = {}): void => {
    problems.push({ at: { file, ...(row === undefined ? {} : { row }) }, key, with: more, effect });
  };
  const rows: TableRow[] = [];
  let lastLine = 0;
  const take = (record: readonly string[], lines: number): void => {
    const cells = record.map((cell) => cell.trim());
    if (header === undefined) {
      header = cells;
      return;
    }
    if (cells.every((cell) => cell === "")) return;
    const row = lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    // A row may lack its last, empty cells: spreadsheets leave them out.
    if (cells.length > header.length || (options.commasOnly === true && cells.length < header.length)) {
      note("cells", options.commasOnly ? "refuses" : "row", row, { found: cells.length, wanted: header.length });
      return;
    }
    const full = { row, cells: [...cells, ...Array<string>(header.length - cells.length).fill("")] };
    if (options.keep === undefined || options.keep(full, header)) rows.push(full);
  };
  try {
    parse(text, {
      delimiter: options.commasOnly ? "," : separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record, { lines }) => {
        take(record, lines);
        lastLine = lines;
        return null;
      },
    });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    // Where the row begins that could not be read; a quotation mark left open runs to the file's end.
    note("not-a-table", "refuses", lastLine + 1);
    return { table: undefined, problems };
  }
  if (header === undefined) note("empty", "refuses");
  else checkHeader(header, note);
  return { table: header && { file, header, rows }, problems };
};

const checkHeader = (
  header: readonly string[],
  note: (key: "column-twice", effect: "refuses", row: number, more: object) => void,
): void => {
  const named = header.filter((name) => name !== "").map((name) => name.toLowerCase());
  const twice = header.find(
    (name, at) => name !== "" && named.indexOf(name.toLowerCase()) !== named.lastIndexOf(name.toLowerCase()) && at > 0,
  );
  if (twice !== undefined) note("column-twice", "refuses", 1, { column: twice });
};

/** What stands in a row under each heading, by its lower-case name: columns are read by name, never by place. */
export const cellsOf = (header: readonly string[]): ((row: TableRow, column: string) => string) => {
  const places = new Map(header.map((name, at) => [name.toLowerCase(), at]));
  return ({ cells }, column) => cells[places.get(column.toLowerCase()) ?? -1] ?? "";
};
