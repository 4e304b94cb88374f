import { canonicalJson } from "../casefile/index.ts";
import { logChange } from "./changes.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

/** The district's own values, by name; what is not set here is as the policy says. */
export interface SettingsStore {
  all(): Promise<Readonly<Record<string, unknown>>>;
  /** `undefined` takes the district's value back. */
  set(name: string, value: unknown, by: string, reason: string): Promise<void>;
}

export const makeSettingsStore = ({ db, id: district }: District): SettingsStore => ({
  all: async () => {
    const rows = await db
      .selectFrom("settings")
      .selectAll()
      .where("district_id", "=", district)
      .orderBy("name")
      .execute();
    return Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value) as unknown]));
  },
  set: (name, value, by, reason) =>
    whenFree(() =>
      db.transaction().execute(async (transaction) => {
        const settings = transaction
          .selectFrom("settings")
          .select("value")
          .where("district_id", "=", district)
          .where("name", "=", name);
        const before = await settings.executeTakeFirst();
        await transaction.deleteFrom("settings").where("district_id", "=", district).where("name", "=", name).execute();
        if (value !== undefined)
          await transaction
            .insertInto("settings")
            .values({ district_id: district, name, value: canonicalJson(value) })
            .execute();
        const was = before && (JSON.parse(before.value) as unknown);
        await logChange(transaction, district, { subject: `setting:${name}`, by, reason, body: { was, is: value } });
      }),
    ),
});
