import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

/** One recorded event that reactions (mail, reminders) have still to look at. */
export interface OutboxNote {
  readonly file: string;
  readonly revision: number;
  readonly event: string;
  readonly at: string;
}

/** What was committed and not yet reacted to. A note is given again until it is done: reactions must bear repeating. */
export interface Outbox {
  /** Oldest first. */
  pending(most: number): Promise<readonly OutboxNote[]>;
  done(note: OutboxNote): Promise<void>;
  /** All of them, in one transaction. */
  doneAll(notes: readonly OutboxNote[]): Promise<void>;
}

export const makeOutbox = ({ db, id: district }: District): Outbox => ({
  pending: async (most) => {
    const notes = db
      .selectFrom("outbox")
      .select(["file", "revision", "event", "at"])
      .where("district_id", "=", district);
    return notes.orderBy("at").orderBy("file").orderBy("revision").limit(most).execute();
  },
  done: async ({ at, file, revision }) => {
    const note = db.deleteFrom("outbox").where("district_id", "=", district).where("at", "=", at);
    await whenFree(() => note.where("file", "=", file).where("revision", "=", revision).execute());
  },
  doneAll: async (notes) => {
    if (notes.length === 0) return;
    await whenFree(() =>
      db.transaction().execute(async (transaction) => {
        for (const { at, file, revision } of notes)
          await transaction
            .deleteFrom("outbox")
            .where("district_id", "=", district)
            .where("at", "=", at)
            .where("file", "=", file)
            .where("revision", "=", revision)
            .execute();
      }),
    );
  },
});
