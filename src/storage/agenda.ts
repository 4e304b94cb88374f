import type { Transaction } from "kysely";
import { day } from "../calendar/index.ts";
import type { AgendaChange, AgendaEntry, AgendaStore } from "../notices/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, Tables } from "./tables.ts";
import type { AgendaRow } from "./tables-of-notices.ts";

/** What stands on each person's calendar, as it was last worked out. */
export const makeAgendaStore = ({ db, id: district }: District): AgendaStore => {
  const entries = () => db.selectFrom("agenda").selectAll().where("district_id", "=", district);
  return {
    ofFiles: async (files) =>
      files.length === 0 ? [] : (await entries().where("file", "in", files).execute()).map(entryOf),
    ofPerson: async (person) =>
      (await entries().where("person", "=", person).orderBy("due").orderBy("finding").execute()).map(entryOf),
    put: async (changes) => {
      if (changes.length === 0) return;
      await whenFree(() =>
        db.transaction().execute(async (transaction) => {
          for (const change of changes) await apply(transaction, district, change);
        }),
      );
    },
  };
};

const apply = async (transaction: Transaction<Tables>, district: string, change: AgendaChange): Promise<void> => {
  if ("forget" in change) {
    const { file, finding, person } = change.forget;
    const gone = transaction.deleteFrom("agenda").where("district_id", "=", district).where("file", "=", file);
    await gone.where("finding", "=", finding).where("person", "=", person).execute();
    return;
  }
  const { district_id: _, file: __, finding: ___, person: ____, ...values } = rowOf(district, change.put);
  await transaction
    .insertInto("agenda")
    .values(rowOf(district, change.put))
    .onConflict((conflict) => conflict.columns(["district_id", "file", "finding", "person"]).doUpdateSet(values))
    .execute();
};

const rowOf = (district: string, entry: AgendaEntry): AgendaRow => ({
  district_id: district,
  file: entry.file,
  finding: entry.finding,
  person: entry.person,
  rule: entry.rule,
  due: entry.due.toString(),
  title: entry.title,
  href: entry.href,
  clause: entry.clause ?? null,
  sequence: entry.sequence,
  changed_at: entry.changedAt,
  cancelled_at: entry.cancelledAt ?? null,
});

const entryOf = (row: AgendaRow): AgendaEntry => ({
  file: row.file,
  finding: row.finding,
  person: row.person,
  rule: row.rule,
  due: day(row.due),
  title: row.title,
  href: row.href,
  sequence: row.sequence,
  changedAt: row.changed_at,
  ...(row.clause === null ? {} : { clause: row.clause }),
  ...(row.cancelled_at === null ? {} : { cancelledAt: row.cancelled_at }),
});
