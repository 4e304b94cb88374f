import { type CreateTableBuilder, type Kysely, sql, SqliteAdapter } from "kysely";

interface Table {
  /** After the district, which leads every key. */
  readonly key: string;
  /** Names, each with `#` if it is a whole number and `?` if it may be absent; the others are text. */
  readonly columns: string;
  /** Rows of a few dozen bytes: SQLite keeps them in the key's own tree, which halves the pages an act writes. */
  readonly small?: true;
  readonly indexes?: readonly string[];
  readonly unique?: string;
}

const entry = "by_person by_role at body";
const post = "person title unit job_class site staff_group supervisor? from_day to_day? attributes";

const tables: Readonly<Record<string, Table>> = {
  events: {
    key: "file revision#",
    columns:
      "id type day? cycle document? plan? late_reason? went_on? by_person by_role recorded_at recorded_on " +
      "salt body body_hash previous hash",
    indexes: ["document", "plan"],
  },
  streams: { key: "file", columns: "revision# hash", small: true },
  acts_once: { key: "once", columns: "file first_revision# last_revision#", small: true },
  outbox: { key: "at file revision#", columns: "event", small: true },

  document_index: { key: "file document", columns: "type cycle plan? title version# issued_on? state", small: true },
  plan_index: { key: "file plan", columns: "type cycle state starts_on? ends_on?", small: true, indexes: ["state"] },
  file_index: { key: "file", columns: "cycle? edition? recorded_on", small: true },

  drafts: {
    key: "id",
    columns:
      "file cycle type form document version# plan? answers? opened_by opened_as opened_at closed_at? closed_how?",
    indexes: ["file", "plan"],
  },
  draft_entries: {
    key: "draft number#",
    columns: `once kind section revision#? ${entry}`,
    unique: "draft once",
  },

  people: { key: "id", columns: "name sort_name email?" },
  posts: { key: "id", columns: post },
  sites: { key: "id", columns: "name" },
  offices: { key: "person role from_day", columns: "to_day?" },

  sessions: { key: "id_hash", columns: "person csrf created expires" },
  views: { key: "file seq#", columns: "person seen_as what at", small: true },
  calendars: { key: "id revision#", columns: "body at by_person" },
  settings: { key: "name", columns: "value" },
  changes: { key: "seq#", columns: "subject at by_person reason body", indexes: ["subject"] },
};

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

export const first = async (db: Kysely<unknown>): Promise<void> => {
  for (const [name, table] of Object.entries(tables)) {
    await create(db, name, table);
    for (const columns of table.indexes ?? []) await index(db, name, columns).execute();
    if (table.unique) await index(db, name, table.unique).unique().execute();
  }
};
