import type { Transaction } from "kysely";
import type {
  DraftEntry,
  DraftHeader,
  DraftStore,
  DraftWritten,
  NewDraftEntry,
  TextEntry,
} from "../documents/index.ts";
import { entryOf, entryRow, headerOf, headerRow } from "./draft-rows.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, DraftRow, Tables } from "./tables.ts";

/** Drafts over SQL: entries are added, each in one transaction, and none is ever changed. */
export const makeDraftStore = ({ db, id: district }: District): DraftStore => {
  const find = (id: string): Promise<DraftRow | undefined> => draftIn(db, district, id);
  const open = async (column: "file" | "plan", value: string): Promise<readonly DraftHeader[]> => {
    const drafts = db
      .selectFrom("drafts")
      .selectAll()
      .where("district_id", "=", district)
      .where(column, "=", value)
      .where("closed_at", "is", null);
    return (await drafts.orderBy("opened_at").orderBy("id").execute()).map(headerOf);
  };

  return {
    create: async (header) => {
      await whenFree(() =>
        db
          .insertInto("drafts")
          .values(headerRow(district, header))
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
      const row = await find(header.id);
      if (!row) throw new Error("the draft just opened is not there");
      return headerOf(row);
    },
    load: async (id) => {
      const row = await find(id);
      return row && { header: headerOf(row), entries: await entriesOf(db, district, id) };
    },
    openOfFile: (file) => open("file", file),
    openOfPlan: (plan) => open("plan", plan),
    write: (draft, entry, once) =>
      whenFree(() => db.transaction().execute((transaction) => writeIn(transaction, district, draft, entry, once))),
    close: async (id, at) => {
      const closing = db.updateTable("drafts").set({ closed_at: at, closed_how: "set-aside" });
      await whenFree(() =>
        closing.where("district_id", "=", district).where("id", "=", id).where("closed_at", "is", null).execute(),
      );
    },
  };
};

const draftIn = (db: District["db"], district: string, id: string): Promise<DraftRow | undefined> =>
  db.selectFrom("drafts").selectAll().where("district_id", "=", district).where("id", "=", id).executeTakeFirst();

const entriesOf = async (db: District["db"], district: string, draft: string): Promise<readonly DraftEntry[]> => {
  const entries = db
    .selectFrom("draft_entries")
    .selectAll()
    .where("district_id", "=", district)
    .where("draft", "=", draft);
  return (await entries.orderBy("number").execute()).map(entryOf);
};

const writeIn = async (
  transaction: Transaction<Tables>,
  district: string,
  draft: string,
  entry: NewDraftEntry,
  once: string,
): Promise<DraftWritten> => {
  const row = await draftIn(transaction, district, draft);
  if (!row) return { ok: false, why: "unknown-draft" };
  const written = transaction
    .selectFrom("draft_entries")
    .selectAll()
    .where("district_id", "=", district)
    .where("draft", "=", draft);
  const before = await written.where("once", "=", once).executeTakeFirst();
  const entries = await entriesOf(transaction, district, draft);
  if (before) return answerOf(entryOf(before), entry, entries);
  if (row.closed_at !== null) return { ok: false, why: "closed" };
  const added = numbered(entry, entries);
  await transaction
    .insertInto("draft_entries")
    .values(entryRow(district, draft, added, once))
    .execute();
  return answerOf(added, entry, entries);
};

const newestText = (entries: readonly DraftEntry[], section: string, before: number): TextEntry | undefined =>
  entries.findLast(
    (entry): entry is TextEntry => entry.kind === "text" && entry.section === section && entry.number < before,
  );

/** The entry as it is kept: a text that others overtook is kept aside. */
const numbered = (entry: NewDraftEntry, entries: readonly DraftEntry[]): DraftEntry => {
  const number = (entries.at(-1)?.number ?? 0) + 1;
  if (entry.kind !== "text") return { ...entry, number };
  const current = newestText(entries, entry.section, number)?.revision ?? 0;
  const { expected, ...text } = entry;
  if (current === 0 || expected === current) return { ...text, number, revision: current + 1 };
  return { kind: "aside", number, section: text.section, by: text.by, at: text.at, basis: expected, value: text.value };
};

/** What the writer was, or is now, told. */
const answerOf = (kept: DraftEntry, asked: NewDraftEntry, entries: readonly DraftEntry[]): DraftWritten => {
  const current = newestText(entries, kept.section, kept.number);
  if (asked.kind === "text" && kept.kind === "aside" && current) return { ok: false, why: "conflict", current, kept };
  return { ok: true, entry: kept };
};
