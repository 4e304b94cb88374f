import { canonicalJson } from "../casefile/index.ts";
import type { NewNoteEntry, NoteEntry, NotesOf, ObservationStore, PreparedObservation } from "../observations/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, NoteEntryRow, ObservationRow } from "./tables.ts";

const rowOf = (district: string, { on, at, formal, openedAt, ...rest }: PreparedObservation): ObservationRow => ({
  ...rest,
  district_id: district,
  formal: formal ? 1 : 0,
  on_day: on,
  at_time: at,
  opened_at: openedAt,
});

const preparedOf = (row: ObservationRow): PreparedObservation => ({
  id: row.id,
  file: row.file,
  cycle: row.cycle,
  observer: row.observer,
  formal: row.formal === 1,
  on: row.on_day,
  at: row.at_time,
  setting: row.setting,
  openedAt: row.opened_at,
});

const entryOf = (row: NoteEntryRow): NoteEntry =>
  ({
    kind: row.kind,
    id: row.once,
    note: row.note,
    at: row.made_at,
    number: row.number,
    by: row.by_person,
    savedAt: row.saved_at,
    ...(JSON.parse(row.body) as object),
  }) as NoteEntry;

const entryRow = (
  district: string,
  { file, observation }: NotesOf,
  { kind, id: once, note, at, ...body }: NewNoteEntry,
  kept: { readonly number: number; readonly by: string; readonly savedAt: string },
): NoteEntryRow => ({
  district_id: district,
  file,
  observation,
  number: kept.number,
  once,
  note,
  kind,
  body: canonicalJson(body),
  by_person: kept.by,
  made_at: at,
  saved_at: kept.savedAt,
});

/** An observer's working notes over SQL: entries are added, each once, and none is ever changed. */
export const makeObservationStore = ({ db, id: district }: District): ObservationStore => {
  const prepared = async (column: "file" | "observer", value: string): Promise<readonly PreparedObservation[]> => {
    const rows = db
      .selectFrom("observations")
      .selectAll()
      .where("district_id", "=", district)
      .where(column, "=", value);
    return (await rows.orderBy("opened_at").orderBy("id").execute()).map(preparedOf);
  };
  const rowsOf = ({ file, observation }: NotesOf) =>
    db
      .selectFrom("note_entries")
      .selectAll()
      .where("district_id", "=", district)
      .where("file", "=", file)
      .where("observation", "=", observation);

  return {
    prepare: async (observation) => {
      const inserted = db
        .insertInto("observations")
        .values(rowOf(district, observation))
        .onConflict((conflict) => conflict.doNothing());
      await whenFree(() => inserted.execute());
      const row = await db
        .selectFrom("observations")
        .selectAll()
        .where("district_id", "=", district)
        .where("id", "=", observation.id)
        .executeTakeFirstOrThrow();
      return preparedOf(row);
    },
    prepared: (file) => prepared("file", file),
    preparedBy: (observer) => prepared("observer", observer),
    add: async (of, entries, by, savedAt) => {
      if (entries.length === 0) return;
      await whenFree(() =>
        db.transaction().execute(async (transaction) => {
          const last = await transaction
            .selectFrom("note_entries")
            .select((e) => e.fn.max("number").as("number"))
            .where("district_id", "=", district)
            .where("file", "=", of.file)
            .where("observation", "=", of.observation)
            .executeTakeFirst();
          let number = last?.number ?? 0;
          for (const entry of entries) {
            number += 1;
            await transaction
              .insertInto("note_entries")
              .values(entryRow(district, of, entry, { number, by, savedAt }))
              .onConflict((conflict) => conflict.columns(["district_id", "file", "observation", "once"]).doNothing())
              .execute();
          }
        }),
      );
    },
    entries: async (of) => (await rowsOf(of).orderBy("number").execute()).map(entryOf),
    entriesBy: async (file, by) => {
      const rows = await db
        .selectFrom("note_entries")
        .selectAll()
        .where("district_id", "=", district)
        .where("file", "=", file)
        .where("by_person", "=", by)
        .orderBy("observation")
        .orderBy("number")
        .execute();
      return new Map(
        [...Map.groupBy(rows, ({ observation }) => observation)].map(([id, own]) => [id, own.map(entryOf)]),
      );
    },
  };
};
