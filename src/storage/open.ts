import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import type { AnyProjection, EventLog } from "../casefile/index.ts";
import { makeEventLog } from "./event-log.ts";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./sqlite/connection.ts";
import { sqliteDialect } from "./sqlite/dialect.ts";
import { makeStreamCache } from "./stream-cache.ts";
import type { District, Tables } from "./tables.ts";

/** Events kept in memory over all files; a large one takes some ten kilobytes. */
const KEPT_EVENTS = 20_000;

export interface StorageOptions {
  /** A file's path, or ":memory:". */
  readonly path: string;
  readonly district: string;
  readonly projections?: readonly AnyProjection[];
}

/** Everything the program keeps, for one district. */
export interface Storage {
  readonly log: EventLog;
  close(): Promise<void>;
}

/** Opens (and where it is new, makes) the embedded database, and brings its schema up to date. */
export const openStorage = async (options: StorageOptions): Promise<Storage> => {
  const { path } = options;
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const isNew = path !== ":memory:" && !existsSync(path);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openDatabase(path)) });
  if (isNew) chmodSync(path, 0o600);
  await migrate(db as unknown as Kysely<never>, Temporal.Now.instant().toString());
  const district: District = { db, id: options.district };
  const cache = makeStreamCache(district.id, KEPT_EVENTS);
  return {
    log: makeEventLog({ district, cache, projections: options.projections ?? [], newId: randomUUID }),
    close: () => db.destroy(),
  };
};
