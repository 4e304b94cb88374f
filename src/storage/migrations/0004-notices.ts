import type { Kysely } from "kysely";
import { makeTables, type Table } from "./table.ts";

const tables: Readonly<Record<string, Table>> = {
  notices: {
    key: "person id",
    columns: "file category stage about due? bundle title words href at on_day read_at?",
    indexes: ["person at", "file"],
  },
  notice_preferences: { key: "person", columns: "body at", small: true },
  notice_days: { key: "day", columns: "at", small: true },
  mails: {
    key: "id",
    columns: "person? address kind subject words html at state attempts# next_at lease? lease_until? sent_at? fault?",
    indexes: ["state next_at"],
  },
  agenda: {
    key: "file finding person",
    columns: "rule due title href clause? sequence# changed_at cancelled_at?",
    indexes: ["person"],
  },
  feeds: { key: "token_hash", columns: "person titles made_at fetched_at? revoked_at?", indexes: ["person"] },
};

/** What people are told, how they chose to be, mail on its way, what calendars show, and their secret addresses (hashed). */
export const notices = (db: Kysely<unknown>): Promise<void> => makeTables(db, tables);
