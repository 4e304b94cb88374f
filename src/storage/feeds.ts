import type { Feed, FeedStore, FeedTitles } from "../notices/index.ts";
import { sha256 } from "./digest.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";
import type { FeedRow } from "./tables-of-notices.ts";

const hashOf = (token: string): string => sha256(new TextEncoder().encode(token));

/** Secret addresses of calendars by their hash: who reads the database cannot read anyone's calendar with it. */
export const makeFeedStore = ({ db, id: district }: District): FeedStore => {
  const inForce = () =>
    db.selectFrom("feeds").selectAll().where("district_id", "=", district).where("revoked_at", "is", null);
  const change = () => db.updateTable("feeds").where("district_id", "=", district).where("revoked_at", "is", null);
  return {
    open: (token, person, titles, at) =>
      whenFree(() =>
        db.transaction().execute(async (transaction) => {
          await transaction
            .updateTable("feeds")
            .set({ revoked_at: at })
            .where("district_id", "=", district)
            .where("person", "=", person)
            .where("revoked_at", "is", null)
            .execute();
          const feed = { token_hash: hashOf(token), person, titles, made_at: at, fetched_at: null, revoked_at: null };
          await transaction
            .insertInto("feeds")
            .values({ district_id: district, ...feed })
            .execute();
        }),
      ),
    find: async (token) => {
      const row = await inForce().where("token_hash", "=", hashOf(token)).executeTakeFirst();
      return row && feedOf(row);
    },
    ofPerson: async (person) => {
      const row = await inForce().where("person", "=", person).executeTakeFirst();
      return row && feedOf(row);
    },
    fetched: async (token, at) => {
      await whenFree(() => change().set({ fetched_at: at }).where("token_hash", "=", hashOf(token)).execute());
    },
    setTitles: async (person, titles) => {
      await whenFree(() => change().set({ titles }).where("person", "=", person).execute());
    },
    close: async (person, at) => {
      await whenFree(() => change().set({ revoked_at: at }).where("person", "=", person).execute());
    },
  };
};

const feedOf = ({ person, titles, made_at, fetched_at }: FeedRow): Feed => ({
  person,
  titles: titles as FeedTitles,
  madeAt: made_at,
  ...(fetched_at === null ? {} : { fetchedAt: fetched_at }),
});
