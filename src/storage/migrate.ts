import type { Kysely } from "kysely";
import { first } from "./migrations/0001-first.ts";
import { roster } from "./migrations/0002-roster.ts";
import { observations } from "./migrations/0003-observations.ts";
import { notices } from "./migrations/0004-notices.ts";
import { help } from "./migrations/0005-help.ts";

/** In the order of their versions, from 1. A migration that was released is never changed. */
const migrations: readonly ((db: Kysely<unknown>) => Promise<void>)[] = [first, roster, observations, notices, help];

interface Versions {
  schema_versions: { version: number; at: string };
}

/** The database was written by a newer release than this one. */
export class NewerSchema extends Error {
  constructor(found: number) {
    super(`the database has schema version ${found}, this release knows ${migrations.length}: update Evenhand`);
    this.name = "NewerSchema";
  }
}

/** Brings the schema forward to this release, each step whole or not at all. There is no way back but a backup. */
export const migrate = async (db: Kysely<never>, at: string): Promise<void> => {
  const versions = db as unknown as Kysely<Versions>;
  await versions.schema
    .createTable("schema_versions")
    .ifNotExists()
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  for (;;) {
    const done = await versions.transaction().execute(async (transaction) => {
      const newest = await transaction
        .selectFrom("schema_versions")
        .select((e) => e.fn.max("version").as("version"))
        .executeTakeFirst();
      const version = newest?.version ?? 0;
      if (version > migrations.length) throw new NewerSchema(version);
      const next = migrations[version];
      if (!next) return true;
      await next(transaction as unknown as Kysely<unknown>);
      await transaction
        .insertInto("schema_versions")
        .values({ version: version + 1, at })
        .execute();
      return false;
    });
    if (done) return;
  }
};
