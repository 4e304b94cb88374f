import { type CreateTableBuilder, type Kysely, sql, SqliteAdapter } from "kysely";

/** A table as a migration makes it. */
export interface Table {
  /** After the district, which leads every key. */
  readonly key: string;
  /** Names, each with `#` if it is a whole number and `?` if it may be absent; the others are text. */
  readonly columns: string;
  /** Rows of a few dozen bytes: SQLite keeps them in the key's own tree, which halves the pages an act writes. */
  readonly small?: true;
  readonly indexes?: readonly string[];
  readonly unique?: string;
}

const words = (text: string): readonly string[] => text.split(" ");
const bare = (column: string): string => column.replace(/[#?]+$/, "");

const create = async (db: Kysely<unknown>, name: string, { key, columns, small }: Table): Promise<void> => {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const column of ["district_id", ...words(key), ...words(columns)]) {
    const mayBeAbsent = column.includes("?");
    table = table.addColumn(bare(column), column.includes("#") ? "integer" : "text", (built) =>
      mayBeAbsent ? built : built.notNull(),
    );
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, ["district_id", ...words(key).map(bare)]);
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await (small && isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
};

const index = (db: Kysely<unknown>, table: string, columns: string) =>
  db.schema
    .createIndex(`${table}_by_${columns.replaceAll(" ", "_")}`)
    .on(table)
    .columns(["district_id", ...words(columns)]);

/** Makes tables with their indexes, by name. A table that a released migration makes is never changed there. */
export const makeTables = async (db: Kysely<unknown>, tables: Readonly<Record<string, Table>>): Promise<void> => {
  for (const [name, table] of Object.entries(tables)) {
    await create(db, name, table);
    for (const columns of table.indexes ?? []) await index(db, name, columns).execute();
    if (table.unique) await index(db, name, table.unique).unique().execute();
  }
};
