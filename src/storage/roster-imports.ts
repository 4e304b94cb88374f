import { canonicalJson } from "../casefile/index.ts";
import type { RosterImports } from "../roster/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

/** Imports that were begun: each one JSON text, gone once it is committed, given up or older than a week. */
export const makeRosterImports = ({ db, id: district }: District): RosterImports => ({
  find: async (id) => {
    const rows = db.selectFrom("roster_imports").selectAll().where("district_id", "=", district).where("id", "=", id);
    const row = await rows.executeTakeFirst();
    return row && { id: row.id, at: row.at, by: row.by_person, body: JSON.parse(row.body) as unknown };
  },
  all: async () => {
    const rows = db.selectFrom("roster_imports").selectAll().where("district_id", "=", district).orderBy("at", "desc");
    return (await rows.execute()).map(({ id, at, by_person, body }) => ({
      id,
      at,
      by: by_person,
      body: JSON.parse(body) as unknown,
    }));
  },
  keep: ({ id, at, by, body }) =>
    whenFree(() =>
      db.transaction().execute(async (transaction) => {
        const weekAgo = Temporal.Instant.from(at)
          .subtract({ hours: 7 * 24 })
          .toString();
        const own = transaction.deleteFrom("roster_imports").where("district_id", "=", district);
        await own.where((e) => e.or([e("id", "=", id), e("at", "<", weekAgo)])).execute();
        await transaction
          .insertInto("roster_imports")
          .values({ district_id: district, id, at, by_person: by, body: canonicalJson(body) })
          .execute();
      }),
    ),
  giveUp: async (id) => {
    await whenFree(() =>
      db.deleteFrom("roster_imports").where("district_id", "=", district).where("id", "=", id).execute(),
    );
  },
});
