import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from "node:sqlite";
import type { Tamper } from "./tamper.ts";

/** Reaches into an SQLite file behind the program's back. */
export const tamperWith = (path: string): Tamper & { readonly close: () => void } => {
  const database = new DatabaseSync(path, { timeout: 1000 });
  const rowsOf = (table: string): Record<string, SQLOutputValue>[] =>
    database.prepare(`select rowid as place, * from ${table}`).all();
  const run = (sql: string, ...values: SQLInputValue[]): void => void database.prepare(sql).run(...values);
  return {
    run,
    texts: (table) =>
      rowsOf(table).flatMap(({ place, ...row }) =>
        Object.entries(row).flatMap(([column, value]) =>
          value === null ? [] : [{ row: Number(place), column, bytes: new TextEncoder().encode(value.toString()) }],
        ),
      ),
    put: (table, row, column, bytes) => {
      const whole = column === "revision" ? "integer" : "text";
      run(`update ${table} set ${column} = cast(cast(? as text) as ${whole}) where rowid = ?`, bytes, row);
    },
    snapshot: (table) => {
      const rows = rowsOf(table);
      return () => {
        run(`delete from ${table}`);
        for (const { place: _, ...row } of rows) {
          const columns = Object.keys(row);
          run(
            `insert into ${table} (${columns.join()}) values (${columns.map(() => "?").join()})`,
            ...(Object.values(row) as SQLInputValue[]),
          );
        }
      };
    },
    close: () => database.close(),
  };
};
