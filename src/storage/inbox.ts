import type { Transaction } from "kysely";
import { day } from "../calendar/index.ts";
import type { Category, Notice, NoticeStore, Stage } from "../notices/index.ts";
import { insertMails } from "./mail.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, Tables } from "./tables.ts";
import type { NoticeRow } from "./tables-of-notices.ts";

/** Each person's inbox. A notice is kept once, and the mail about it is written with it. */
export const makeNoticeStore = ({ db, id: district }: District): NoticeStore => {
  const own = (person: string) =>
    db.selectFrom("notices").selectAll().where("district_id", "=", district).where("person", "=", person);
  return {
    keep: (notices, mailAbout) =>
      notices.length === 0
        ? Promise.resolve([])
        : whenFree(() =>
            db.transaction().execute(async (transaction) => {
              const fresh = await insertNew(transaction, district, notices);
              await insertMails(transaction, district, mailAbout(fresh));
              return fresh;
            }),
          ),
    of: async (person, { category, unread, since, most }) => {
      let notices = own(person);
      if (category !== undefined) notices = notices.where("category", "=", category);
      if (unread) notices = notices.where("read_at", "is", null);
      if (since !== undefined) notices = notices.where("on_day", ">=", since.toString());
      const ordered = notices
        .orderBy("at", "desc")
        .orderBy("category", "desc")
        .orderBy("due")
        .orderBy("title")
        .orderBy("id");
      return (await ordered.limit(most).execute()).map(noticeOf);
    },
    find: async (person, id) => {
      const row = await own(person).where("id", "=", id).executeTakeFirst();
      return row && noticeOf(row);
    },
    unread: async (person) => {
      const counted = db.selectFrom("notices").select((e) => e.fn.countAll().as("notices"));
      const mine = counted.where("district_id", "=", district).where("person", "=", person);
      return Number((await mine.where("read_at", "is", null).executeTakeFirst())?.notices ?? 0);
    },
    markRead: async (person, which, at) => {
      let unread = db
        .updateTable("notices")
        .set({ read_at: at })
        .where("district_id", "=", district)
        .where("person", "=", person)
        .where("read_at", "is", null);
      if (which !== "all") {
        if (which.length === 0) return;
        unread = unread.where("id", "in", which);
      }
      await whenFree(() => unread.execute());
    },
    wasLookedAt: async (on) => {
      const days = db.selectFrom("notice_days").select("day").where("district_id", "=", district);
      return (await days.where("day", "=", on.toString()).executeTakeFirst()) !== undefined;
    },
    lookedAt: async (on, at) => {
      await whenFree(() =>
        db
          .insertInto("notice_days")
          .values({ district_id: district, day: on.toString(), at })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
    },
  };
};

const insertNew = async (
  transaction: Transaction<Tables>,
  district: string,
  notices: readonly Notice[],
): Promise<readonly Notice[]> => {
  const fresh: Notice[] = [];
  for (const notice of notices) {
    const inserted = await transaction
      .insertInto("notices")
      .values(rowOf(district, notice))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 1n) fresh.push(notice);
  }
  return fresh;
};

const rowOf = (district: string, { on, due, readAt, ...notice }: Notice): NoticeRow => ({
  ...notice,
  district_id: district,
  due: due?.toString() ?? null,
  on_day: on.toString(),
  read_at: readAt ?? null,
});

const noticeOf = ({ district_id: _, due, on_day, read_at, category, stage, ...row }: NoticeRow): Notice => ({
  ...row,
  category: category as Category,
  stage: stage as Stage,
  on: day(on_day),
  ...(due === null ? {} : { due: day(due) }),
  ...(read_at === null ? {} : { readAt: read_at }),
});
