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
  done(note: Pick<OutboxNote, "file" | "revision">, at: string): Promise<void>;
}

export const makeOutbox = ({ db, id: district }: District): Outbox => ({
  pending: async (most) => {
    const notes = db
      .selectFrom("outbox")
      .select(["file", "revision", "event", "at"])
      .where("district_id", "=", district)
      .where("done_at", "is", null);
    return notes.orderBy("at").orderBy("file").orderBy("revision").limit(most).execute();
  },
  done: async ({ file, revision }, at) => {
    const note = db
      .updateTable("outbox")
      .set({ done_at: at })
      .where("district_id", "=", district)
      .where("file", "=", file);
    await whenFree(() => note.where("revision", "=", revision).execute());
  },
});
