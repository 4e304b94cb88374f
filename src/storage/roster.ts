import type { Transaction } from "kysely";
import { canonicalJson, type PostMove } from "../casefile/index.ts";
import type { MoveToTell, RosterRows, RosterStore } from "../roster/index.ts";
import { logChange } from "./changes.ts";
import { differences } from "./differences.ts";
import { fromStored, type StoredRoster, toStored } from "./roster-rows.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, Tables } from "./tables.ts";

/** Rows inserted by one statement: both databases limit its parameters. */
const AT_ONCE = 1000;

type Db = District["db"] | Transaction<Tables>;

/** The roster as plain rows, replaced as a whole with a note of what changed. */
export const makeRosterStore = ({ db, id: district }: District): RosterStore => ({
  load: async () => fromStored(await stored(db, district)),
  revision: () => revisionIn(db, district),
  replace: (rows, by, reason) =>
    whenFree(() => db.transaction().execute((transaction) => write(transaction, district, rows, { by, reason }))),
  commit: (rows, { expected, by, reason, moves }) =>
    whenFree(() =>
      db.transaction().execute(async (transaction) => {
        const revision = await revisionIn(transaction, district);
        if (revision !== expected) return { ok: false as const, revision };
        await write(transaction, district, rows, { by, reason });
        await keepMoves(transaction, district, moves);
        return { ok: true as const, revision: revision + 1 };
      }),
    ),
  movesToTell: async () => {
    const rows = db.selectFrom("moves_to_tell").selectAll().where("district_id", "=", district).orderBy("seq");
    return (await rows.execute()).map(({ id, person, by_person, body }) => ({
      id,
      person,
      by: by_person,
      move: JSON.parse(body) as PostMove,
    }));
  },
  moveTold: async (id) => {
    await whenFree(() =>
      db.deleteFrom("moves_to_tell").where("district_id", "=", district).where("id", "=", id).execute(),
    );
  },
});

const revisionIn = async (db: Db, district: string): Promise<number> => {
  const changes = db.selectFrom("changes").select((e) => e.fn.countAll().as("changes"));
  const found = await changes.where("district_id", "=", district).where("subject", "=", "roster").executeTakeFirst();
  return Number(found?.changes ?? 0);
};

const write = async (
  transaction: Transaction<Tables>,
  district: string,
  rows: RosterRows,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> => {
  const before = await stored(transaction, district);
  const after = toStored(district, rows);
  await put(transaction, district, after);
  const body = {
    people: differences(before.people, after.people, ({ id }) => id),
    posts: differences(before.posts, after.posts, ({ id }) => id),
    sites: differences(before.sites, after.sites, ({ id }) => id),
    offices: differences(
      before.offices,
      after.offices,
      (office) => `${office.person} ${office.role} ${office.from_day}`,
    ),
  };
  await logChange(transaction, district, { subject: "roster", by, reason, body });
};

const keepMoves = async (
  transaction: Transaction<Tables>,
  district: string,
  moves: readonly MoveToTell[],
): Promise<void> => {
  const last = transaction
    .selectFrom("moves_to_tell")
    .select((e) => e.fn.max("seq").as("seq"))
    .where("district_id", "=", district);
  const start = ((await last.executeTakeFirst())?.seq ?? 0) + 1;
  const rows = moves.map(({ id, person, by, move }, at) => ({
    district_id: district,
    id,
    seq: start + at,
    person,
    by_person: by,
    body: canonicalJson(move),
  }));
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await transaction
      .insertInto("moves_to_tell")
      .values(rows.slice(at, at + AT_ONCE))
      .execute();
};

const stored = async (db: Db, district: string): Promise<StoredRoster> => ({
  people: await db.selectFrom("people").selectAll().where("district_id", "=", district).orderBy("id").execute(),
  posts: await db.selectFrom("posts").selectAll().where("district_id", "=", district).orderBy("id").execute(),
  sites: await db.selectFrom("sites").selectAll().where("district_id", "=", district).orderBy("id").execute(),
  offices: await db
    .selectFrom("offices")
    .selectAll()
    .where("district_id", "=", district)
    .orderBy("person")
    .orderBy("role")
    .orderBy("from_day")
    .execute(),
});

const put = async (transaction: Transaction<Tables>, district: string, rows: StoredRoster): Promise<void> => {
  for (const table of ["people", "posts", "sites", "offices"] as const) {
    await transaction.deleteFrom(table).where("district_id", "=", district).execute();
    const all = rows[table];
    for (let at = 0; at < all.length; at += AT_ONCE) {
      await transaction
        .insertInto(table)
        .values(all.slice(at, at + AT_ONCE))
        .execute();
    }
  }
};
