import type { Kysely } from "kysely";
import { makeTables, type Table } from "./table.ts";

const tables: Readonly<Record<string, Table>> = {
  help_requests: {
    key: "number#",
    columns: "once person at on_day page file? step?",
    unique: "once",
    indexes: ["person"],
  },
  help_entries: { key: "request# number#", columns: "once kind person at on_day words", unique: "once" },
  access_checks: { key: "seq#", columns: "person rule due at on_day parts", indexes: ["due"] },
};

/** Requests for help with what was said about each, and the access checks of supervisors. */
export const help = (db: Kysely<unknown>): Promise<void> => makeTables(db, tables);
