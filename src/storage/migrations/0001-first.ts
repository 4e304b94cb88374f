import type { Kysely } from "kysely";
import { makeTables, type Table } from "./table.ts";

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

export const first = (db: Kysely<unknown>): Promise<void> => makeTables(db, tables);
