import type { CreateTableBuilder, Kysely } from "kysely";

type Column = "text" | "text?" | "integer" | "integer?";

/** A table whose rows belong to a district; `key` follows the district in the primary key. */
const table = async (
  db: Kysely<unknown>,
  name: string,
  columns: Readonly<Record<string, Column>>,
  key: readonly string[],
): Promise<void> => {
  let builder: CreateTableBuilder<string, string> = db.schema
    .createTable(name)
    .addColumn("district_id", "text", (column) => column.notNull());
  for (const [column, type] of Object.entries(columns)) {
    builder = builder.addColumn(column, type.startsWith("text") ? "text" : "integer", (built) =>
      type.endsWith("?") ? built : built.notNull(),
    );
  }
  await builder.addPrimaryKeyConstraint(`${name}_key`, ["district_id", ...key]).execute();
};

const index = async (db: Kysely<unknown>, name: string, columns: readonly string[], unique = false): Promise<void> => {
  const builder = db.schema
    .createIndex(`${name}_by_${columns.join("_")}`)
    .on(name)
    .columns(["district_id", ...columns]);
  await (unique ? builder.unique() : builder).execute();
};

const log = async (db: Kysely<unknown>): Promise<void> => {
  const header = {
    id: "text",
    type: "text",
    day: "text?",
    cycle: "text",
    document: "text?",
    plan: "text?",
    late_reason: "text?",
    went_on: "text?",
  } as const;
  const recording = { by_person: "text", by_role: "text", recorded_at: "text", recorded_on: "text" } as const;
  const proof = { salt: "text", body: "text", body_hash: "text", previous: "text", hash: "text" } as const;
  await table(db, "events", { file: "text", revision: "integer", ...header, ...recording, ...proof }, [
    "file",
    "revision",
  ]);
  await index(db, "events", ["id"], true);
  await index(db, "events", ["document"]);
  await index(db, "events", ["plan"]);
  await table(db, "streams", { file: "text", revision: "integer", hash: "text" }, ["file"]);
  await table(db, "acts_once", { once: "text", file: "text", first_revision: "integer", last_revision: "integer" }, [
    "once",
  ]);
  await table(db, "outbox", { file: "text", revision: "integer", event: "text", at: "text", done_at: "text?" }, [
    "file",
    "revision",
  ]);
  await index(db, "outbox", ["done_at", "at"]);
};

const lists = async (db: Kysely<unknown>): Promise<void> => {
  const document = {
    type: "text",
    cycle: "text",
    plan: "text?",
    title: "text",
    version: "integer",
    issued_on: "text?",
    state: "text",
  } as const;
  await table(db, "document_index", { file: "text", document: "text", ...document }, ["file", "document"]);
  const plan = { type: "text", cycle: "text", state: "text", starts_on: "text?", ends_on: "text?" } as const;
  await table(db, "plan_index", { file: "text", plan: "text", ...plan }, ["file", "plan"]);
  await index(db, "plan_index", ["state"]);
  await table(db, "file_index", { file: "text", cycle: "text?", edition: "text?", recorded_on: "text" }, ["file"]);
};

const drafts = async (db: Kysely<unknown>): Promise<void> => {
  const what = {
    cycle: "text",
    type: "text",
    form: "text",
    document: "text",
    version: "integer",
    plan: "text?",
    answers: "text?",
  } as const;
  const life = {
    opened_by: "text",
    opened_as: "text",
    opened_at: "text",
    closed_at: "text?",
    closed_how: "text?",
  } as const;
  await table(db, "drafts", { id: "text", file: "text", ...what, ...life }, ["id"]);
  await index(db, "drafts", ["file"]);
  await index(db, "drafts", ["plan"]);
  const entry = {
    once: "text",
    kind: "text",
    section: "text",
    revision: "integer?",
    by_person: "text",
    by_role: "text",
    at: "text",
    body: "text",
  } as const;
  await table(db, "draft_entries", { draft: "text", number: "integer", ...entry }, ["draft", "number"]);
  await index(db, "draft_entries", ["draft", "once"], true);
};

const roster = async (db: Kysely<unknown>): Promise<void> => {
  await table(db, "people", { id: "text", name: "text", sort_name: "text", email: "text?" }, ["id"]);
  const place = { unit: "text", job_class: "text", site: "text", staff_group: "text", supervisor: "text?" } as const;
  await table(
    db,
    "posts",
    { id: "text", person: "text", title: "text", ...place, from_day: "text", to_day: "text?", attributes: "text" },
    ["id"],
  );
  await table(db, "sites", { id: "text", name: "text" }, ["id"]);
  await table(db, "offices", { person: "text", role: "text", from_day: "text", to_day: "text?" }, [
    "person",
    "role",
    "from_day",
  ]);
};

const rest = async (db: Kysely<unknown>): Promise<void> => {
  await table(db, "sessions", { id_hash: "text", person: "text", csrf: "text", created: "text", expires: "text" }, [
    "id_hash",
  ]);
  await table(
    db,
    "views",
    { file: "text", seq: "integer", person: "text", seen_as: "text", what: "text", at: "text" },
    ["file", "seq"],
  );
  await table(db, "calendars", { id: "text", revision: "integer", body: "text", at: "text", by_person: "text" }, [
    "id",
    "revision",
  ]);
  await table(db, "settings", { name: "text", value: "text" }, ["name"]);
  await table(
    db,
    "changes",
    { seq: "integer", subject: "text", at: "text", by_person: "text", reason: "text", body: "text" },
    ["seq"],
  );
  await index(db, "changes", ["subject"]);
};

export const first = async (db: Kysely<unknown>): Promise<void> => {
  for (const part of [log, lists, drafts, roster, rest]) await part(db);
};
