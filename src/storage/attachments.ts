import type { Attachment, AttachmentStore } from "../observations/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { AttachmentRow, District } from "./tables.ts";

const attachmentOf = (row: Omit<AttachmentRow, "bytes">): Attachment => ({
  id: row.id,
  file: row.file,
  observation: row.observation,
  name: row.name,
  type: row.media_type,
  size: row.size,
  hash: row.hash,
  by: row.by_person,
  at: row.at,
  ...(row.put_away_at === null ? {} : { putAwayAt: row.put_away_at }),
});

const described = [
  "district_id",
  "file",
  "observation",
  "id",
  "name",
  "media_type",
  "size",
  "hash",
  "by_person",
  "at",
  "put_away_at",
] as const;

/** Files of observations over SQL. Putting one away marks it; its bytes stay, since what was shared must stay readable. */
export const makeAttachmentStore = ({ db, id: district }: District): AttachmentStore => ({
  keep: async ({ type, by, putAwayAt, ...attachment }, bytes) => {
    const row: AttachmentRow = {
      ...attachment,
      district_id: district,
      media_type: type,
      by_person: by,
      put_away_at: putAwayAt ?? null,
      bytes,
    };
    await whenFree(() =>
      db
        .insertInto("attachments")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  },
  of: async (file, observation) => {
    const rows = db
      .selectFrom("attachments")
      .select(described)
      .where("district_id", "=", district)
      .where("file", "=", file)
      .where("observation", "=", observation);
    return (await rows.orderBy("at").orderBy("id").execute()).map(attachmentOf);
  },
  bytes: async (file, observation, id) => {
    const row = await db
      .selectFrom("attachments")
      .select("bytes")
      .where("district_id", "=", district)
      .where("file", "=", file)
      .where("observation", "=", observation)
      .where("id", "=", id)
      .executeTakeFirst();
    return row?.bytes ? new Uint8Array(row.bytes) : undefined;
  },
  putAway: async (file, observation, id, at) => {
    await whenFree(() =>
      db
        .updateTable("attachments")
        .set({ put_away_at: at })
        .where("district_id", "=", district)
        .where("file", "=", file)
        .where("observation", "=", observation)
        .where("id", "=", id)
        .where("put_away_at", "is", null)
        .execute(),
    );
  },
});
