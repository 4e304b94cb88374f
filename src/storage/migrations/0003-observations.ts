import { type Kysely, sql, SqliteAdapter } from "kysely";
import { makeTables, type Table } from "./table.ts";

const tables: Readonly<Record<string, Table>> = {
  observations: {
    key: "id",
    columns: "file cycle observer formal# on_day at_time setting opened_at",
    indexes: ["file", "observer"],
  },
  note_entries: {
    key: "file observation number#",
    columns: "once note kind body by_person made_at saved_at",
    unique: "file observation once",
  },
  attachments: {
    key: "file observation id",
    columns: "name media_type size# hash by_person at put_away_at?",
  },
};

/** What an observer writes before anything is shared, the files that came with it, and a way to find who was asked to observe. */
export const observations = async (db: Kysely<unknown>): Promise<void> => {
  await makeTables(db, tables);
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await db.schema
    .alterTable("attachments")
    .addColumn("bytes", isSqlite ? sql`blob` : sql`bytea`)
    .execute();
  await db.schema.createIndex("events_by_type").on("events").columns(["district_id", "type"]).execute();
};
