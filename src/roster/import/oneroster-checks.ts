import { cellsOf, type Table, type TableRead } from "./read-table.ts";
import type { ImportProblem } from "./source.ts";

export type Note = (problem: ImportProblem) => void;

/** Refuses a file whose heading lacks a column that is needed. */
export const needColumns = (
  { file, header }: Pick<Table, "file" | "header">,
  columns: readonly string[],
  note: Note,
): void => {
  const has = new Set(header.map((name) => name.toLowerCase()));
  for (const column of columns)
    if (!has.has(column.toLowerCase()))
      note({ at: { file, row: 1 }, key: "column-missing", with: { column }, effect: "refuses" });
};

export interface CheckedRow {
  readonly row: number;
  readonly id: string;
  readonly cell: (column: string) => string;
}

/** Rows with an identity, each once. A package whose identities come twice says nothing sure: it is refused. */
export const identified = ({ table }: TableRead, columns: readonly string[], note: Note): readonly CheckedRow[] => {
  if (!table) return [];
  needColumns(table, ["sourcedId", ...columns], note);
  const cell = cellsOf(table.header);
  const seen = new Map<string, number>();
  let isTold = false;
  return table.rows.flatMap((row): readonly CheckedRow[] => {
    const at = { file: table.file, row: row.row };
    const id = cell(row, "sourcedId");
    if (id === "") {
      note({ at, key: "id-missing", with: {}, effect: "refuses" });
      return [];
    }
    const first = seen.get(id);
    if (first !== undefined) note({ at, key: "id-twice", with: { first }, effect: "refuses" });
    seen.set(id, row.row);
    if (!isTold && cell(row, "status") !== "") {
      isTold = true;
      note({ at, key: "status-in-bulk", with: {}, effect: "warns" });
    }
    return [{ row: row.row, id, cell: (column) => cell(row, column) }];
  });
};

export const isDeleted = (status: string): boolean => status.toLowerCase() === "tobedeleted";

/** A list within one cell, its parts trimmed. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
