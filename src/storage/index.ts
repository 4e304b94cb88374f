/**
 * Where everything is kept: SQLite through Kysely, one schema that PostgreSQL can hold as well. It implements what the
 * inner folders ask for (`EventLog`, `DraftStore`, `RosterStore` …) and decides nothing.
 */
export { openStorage, type Storage, type StorageOptions } from "./open.ts";
export { NewerSchema } from "./migrate.ts";
