/**
 * Where everything is kept: SQLite through Kysely, one schema that PostgreSQL can hold as well. It implements what the
 * inner folders ask for (`EventLog`, `DraftStore`, `RosterStore` …) and decides nothing.
 */
export { openStorage, type Storage, type StorageOptions } from "./open.ts";
export { NewerSchema } from "./migrate.ts";
export type { CalendarStore } from "./calendars.ts";
export type { Change, ChangeLog } from "./changes.ts";
export type { Lists } from "./lists.ts";
export type { Outbox, OutboxNote } from "./outbox.ts";
export type { SettingsStore } from "./settings.ts";
export type { Progress } from "./each-file.ts";
export type { Broken, Verification } from "./verify.ts";
export type { Rebuilt } from "./rebuild.ts";
