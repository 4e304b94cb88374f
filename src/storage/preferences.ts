import { canonicalJson } from "../casefile/index.ts";
import { preferencesFrom, type PreferenceStore } from "../notices/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

/** How each person chose to be told. */
export const makePreferenceStore = ({ db, id: district }: District): PreferenceStore => {
  const kept = () => db.selectFrom("notice_preferences").selectAll().where("district_id", "=", district);
  return {
    of: async (person) => {
      const row = await kept().where("person", "=", person).executeTakeFirst();
      return row && preferencesFrom(JSON.parse(row.body));
    },
    all: async () =>
      new Map((await kept().execute()).map(({ person, body }) => [person, preferencesFrom(JSON.parse(body))])),
    put: async (person, preferences, at) => {
      const body = canonicalJson(preferences);
      await whenFree(() =>
        db
          .insertInto("notice_preferences")
          .values({ district_id: district, person, body, at })
          .onConflict((conflict) => conflict.columns(["district_id", "person"]).doUpdateSet({ body, at }))
          .execute(),
      );
    },
  };
};
