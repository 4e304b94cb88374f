import type { Kysely } from "kysely";
import { makeTables } from "./table.ts";

/** What the HR system says of people and sites, moves that files have still to say, and imports under way. */
export const roster = async (db: Kysely<unknown>): Promise<void> => {
  for (const column of ["number", "sourced_id", "hired", "certificate", "certificate_expires"])
    await db.schema.alterTable("people").addColumn(column, "text").execute();
  await db.schema.alterTable("sites").addColumn("code", "text").execute();
  await makeTables(db, {
    moves_to_tell: { key: "id", columns: "seq# person by_person body" },
    roster_imports: { key: "id", columns: "at by_person body" },
  });
};
