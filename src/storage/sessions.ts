import type { SessionStore } from "../access/index.ts";
import { sha256 } from "./digest.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

const hashOf = (id: string): string => sha256(new TextEncoder().encode(id));

/** Sessions by the hash of their id: who reads the database cannot act as anyone in it. Opening one clears away the expired. */
export const makeSessionStore = ({ db, id: district }: District): SessionStore => ({
  create: async ({ id, person, csrf, created, expires }) => {
    await whenFree(() =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom("sessions")
          .where("district_id", "=", district)
          .where("expires", "<=", created)
          .execute();
        await transaction
          .insertInto("sessions")
          .values({ district_id: district, id_hash: hashOf(id), person, csrf, created, expires })
          .execute();
      }),
    );
  },
  find: async (id, now) => {
    const sessions = db
      .selectFrom("sessions")
      .select(["person", "csrf", "created", "expires"])
      .where("district_id", "=", district);
    const found = await sessions.where("id_hash", "=", hashOf(id)).where("expires", ">", now).executeTakeFirst();
    return found && { ...found, id };
  },
  end: async (id) => {
    await whenFree(() =>
      db.deleteFrom("sessions").where("district_id", "=", district).where("id_hash", "=", hashOf(id)).execute(),
    );
  },
});
