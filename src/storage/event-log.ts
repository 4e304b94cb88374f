import type { Transaction } from "kysely";
import {
  type Append,
  type Appended,
  type AnyProjection,
  chain,
  type EventLog,
  type Head,
  type RecordedEvent,
  start,
} from "../casefile/index.ts";
import { newSalt, sha256 } from "./digest.ts";
import { toEvent, toRow } from "./event-row.ts";
import { projectFile, writeRows } from "./projections.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { StreamCache } from "./stream-cache.ts";
import type { District, Tables } from "./tables.ts";

export interface EventLogParts {
  readonly district: District;
  readonly cache: StreamCache;
  readonly projections: readonly AnyProjection[];
  readonly newId: () => string;
}

/** The log of files over SQL. One append is one transaction: events, lists, draft and outbox together or not at all. */
export const makeEventLog = (parts: EventLogParts): EventLog => {
  const { district, cache } = parts;
  return {
    load: (file) => cache.load(district.db, file),
    loadMany: (files) => cache.loadMany(district.db, files),
    append: async (append) => {
      const appended = await whenFree(() =>
        district.db.transaction().execute((transaction) => appendIn(transaction, parts, append)),
      );
      if (appended.ok) cache.extend(append.file, append.expected, appended.events);
      return appended;
    },
    recordedBy: (once) => recordedBy(district.db, district.id, once),
    fileOf: async (kind, id) => {
      const found = await district.db
        .selectFrom("events")
        .select("file")
        .where("district_id", "=", district.id)
        .where(kind, "=", id)
        .limit(1)
        .executeTakeFirst();
      return found?.file;
    },
  };
};

const appendIn = async (transaction: Transaction<Tables>, parts: EventLogParts, append: Append): Promise<Appended> => {
  const { id: district } = parts.district;
  const { file, expected, at } = append;
  const replayed = await recordedBy(transaction, district, append.once);
  if (replayed) return { ok: false, conflict: "replayed", events: replayed };
  const head = await headOf(transaction, district, file);
  if (head.revision !== expected) return { ok: false, conflict: "moved-on", revision: head.revision };

  const recording = {
    file,
    by: append.by,
    recordedAt: at,
    recordedOn: append.on,
    newId: parts.newId,
    newSalt,
    digest: sha256,
  };
  const events = chain(head, append.events, recording);
  const last = events.at(-1);
  if (!last) throw new Error("an append needs at least one event");
  const before = await parts.cache.load(transaction, file);
  await transaction
    .insertInto("events")
    .values(events.map((event) => toRow(district, event)))
    .execute();
  const stream = { revision: last.revision, hash: last.hash };
  const moved = await (
    expected === 0
      ? transaction
          .insertInto("streams")
          .values({ district_id: district, file, ...stream })
          .onConflict((conflict) => conflict.doNothing())
      : transaction
          .updateTable("streams")
          .set(stream)
          .where("district_id", "=", district)
          .where("file", "=", file)
          .where("revision", "=", expected)
  ).executeTakeFirst();
  if (changes(moved) !== 1n) throw new Error("the file moved on within the transaction");
  const act = {
    district_id: district,
    once: append.once,
    file,
    first_revision: expected + 1,
    last_revision: last.revision,
  };
  await transaction.insertInto("acts_once").values(act).execute();
  for (const table of projectFile(district, file, [...before, ...events], parts.projections))
    await writeRows(transaction, district, file, table);
  if (append.closesDraft !== undefined) await closeDraft(transaction, district, append.closesDraft, at);
  const notes = events.map((event) => ({
    district_id: district,
    file,
    revision: event.revision,
    event: event.id,
    at,
  }));
  await transaction.insertInto("outbox").values(notes).execute();
  return { ok: true, events };
};

const changes = (result: object): bigint =>
  "numUpdatedRows" in result
    ? (result.numUpdatedRows as bigint)
    : "numInsertedOrUpdatedRows" in result
      ? (result.numInsertedOrUpdatedRows as bigint)
      : 0n;

const headOf = async (transaction: Transaction<Tables>, district: string, file: string): Promise<Head> =>
  (await transaction
    .selectFrom("streams")
    .select(["revision", "hash"])
    .where("district_id", "=", district)
    .where("file", "=", file)
    .executeTakeFirst()) ?? start;

const closeDraft = async (
  transaction: Transaction<Tables>,
  district: string,
  draft: string,
  at: string,
): Promise<void> => {
  await transaction
    .updateTable("drafts")
    .set({ closed_at: at, closed_how: "issued" })
    .where("district_id", "=", district)
    .where("id", "=", draft)
    .where("closed_at", "is", null)
    .execute();
};

const recordedBy = async (
  db: District["db"],
  district: string,
  once: string,
): Promise<readonly RecordedEvent[] | undefined> => {
  const act = await db
    .selectFrom("acts_once")
    .selectAll()
    .where("district_id", "=", district)
    .where("once", "=", once)
    .executeTakeFirst();
  if (!act) return undefined;
  const rows = await db
    .selectFrom("events")
    .selectAll()
    .where("district_id", "=", district)
    .where("file", "=", act.file)
    .where("revision", ">=", act.first_revision)
    .where("revision", "<=", act.last_revision)
    .orderBy("revision")
    .execute();
  return rows.map(toEvent);
};
