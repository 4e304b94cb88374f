import { day } from "../calendar/index.ts";
import { canonicalJson } from "../casefile/index.ts";
import type { AccessCheckStore, CheckedPart } from "../help/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

/** What supervisors tried before their deadlines, and what came of it. */
export const makeAccessCheckStore = ({ db, id: district }: District): AccessCheckStore => ({
  add: ({ person, rule, due, at, on, parts }) =>
    whenFree(() =>
      db.transaction().execute(async (transaction) => {
        const last = await transaction
          .selectFrom("access_checks")
          .select((e) => e.fn.max("seq").as("seq"))
          .where("district_id", "=", district)
          .executeTakeFirst();
        await transaction
          .insertInto("access_checks")
          .values({
            ...{ district_id: district, seq: (last?.seq ?? 0) + 1, person, rule, due: due.toString() },
            ...{ at, on_day: on.toString(), parts: canonicalJson(parts) },
          })
          .execute();
      }),
    ),
  since: async (due) => {
    const checks = db.selectFrom("access_checks").selectAll().where("district_id", "=", district);
    const rows = await checks.where("due", ">=", due.toString()).orderBy("seq").execute();
    return rows.map((row) => ({
      ...{ person: row.person, rule: row.rule, due: day(row.due), at: row.at, on: day(row.on_day) },
      parts: JSON.parse(row.parts) as readonly CheckedPart[],
    }));
  },
});
