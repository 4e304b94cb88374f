import type { Transaction } from "kysely";
import type { Mail, MailState, MailStore, NewMail } from "../notices/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, Tables } from "./tables.ts";
import type { MailRow } from "./tables-of-notices.ts";

/** Mail on its way. A message is lent to one sender at a time, and marked by none but the one it is lent to. */
export const makeMailStore = ({ db, id: district }: District): MailStore => ({
  queue: (mails) =>
    whenFree(() => db.transaction().execute((transaction) => insertMails(transaction, district, mails))),
  claim: ({ lease, now, until, most }) =>
    whenFree(() =>
      db.transaction().execute(async (transaction) => {
        const waiting = await transaction
          .selectFrom("mails")
          .selectAll()
          .where("district_id", "=", district)
          .where("state", "=", "waiting")
          .where("next_at", "<=", now)
          .where((e) => e.or([e("lease_until", "is", null), e("lease_until", "<=", now)]))
          .orderBy("next_at")
          .orderBy("id")
          .limit(most)
          .execute();
        if (waiting.length === 0) return [];
        await transaction
          .updateTable("mails")
          .set({ lease, lease_until: until })
          .where("district_id", "=", district)
          .where(
            "id",
            "in",
            waiting.map(({ id }) => id),
          )
          .execute();
        return waiting.map(mailOf);
      }),
    ),
  sent: async (id, lease, at) => {
    const marked = await whenFree(() =>
      lent(db, district, id, lease)
        .set({ state: "sent", sent_at: at, lease: null, lease_until: null, fault: null })
        .executeTakeFirst(),
    );
    return marked.numUpdatedRows === 1n;
  },
  failed: async (id, lease, fault, next) => {
    const tried = lent(db, district, id, lease)
      .set({ fault, lease: null, lease_until: null })
      .set((e) => ({ attempts: e("attempts", "+", 1) }));
    await whenFree(() => tried.set(next === "given-up" ? { state: next } : { next_at: next.at }).execute());
  },
  list: async (state, most) => {
    const mails = db.selectFrom("mails").selectAll().where("district_id", "=", district).where("state", "=", state);
    return (await mails.orderBy("at", "desc").orderBy("id").limit(most).execute()).map(mailOf);
  },
  count: async () => {
    const counted = db.selectFrom("mails").select((e) => ["state", e.fn.countAll().as("mails")]);
    const rows = await counted.where("district_id", "=", district).groupBy("state").execute();
    return {
      waiting: 0,
      sent: 0,
      "given-up": 0,
      ...Object.fromEntries(rows.map((row) => [row.state, Number(row.mails)])),
    };
  },
  again: async (id, now) => {
    const given = db.updateTable("mails").set({ state: "waiting", attempts: 0, next_at: now });
    await whenFree(() =>
      given.where("district_id", "=", district).where("id", "=", id).where("state", "=", "given-up").execute(),
    );
  },
});

const lent = (db: District["db"], district: string, id: string, lease: string) =>
  db
    .updateTable("mails")
    .where("district_id", "=", district)
    .where("id", "=", id)
    .where("lease", "=", lease)
    .where("state", "=", "waiting");

/** Puts messages on their way in the transaction that says why; one that is there already is left as it is. */
export const insertMails = async (
  transaction: Transaction<Tables>,
  district: string,
  mails: readonly NewMail[],
): Promise<void> => {
  for (const mail of mails)
    await transaction
      .insertInto("mails")
      .values(rowOf(district, mail))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};

const rowOf = (district: string, mail: NewMail): MailRow => ({
  ...mail,
  district_id: district,
  person: mail.person ?? null,
  state: "waiting",
  attempts: 0,
  next_at: mail.at,
  lease: null,
  lease_until: null,
  sent_at: null,
  fault: null,
});

const mailOf = (row: MailRow): Mail => ({
  id: row.id,
  ...(row.person === null ? {} : { person: row.person }),
  address: row.address,
  kind: row.kind,
  subject: row.subject,
  words: row.words,
  html: row.html,
  at: row.at,
  state: row.state as MailState,
  attempts: row.attempts,
  nextAt: row.next_at,
  ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
  ...(row.fault === null ? {} : { fault: row.fault }),
});
