import type { Transaction } from "kysely";
import { day } from "../calendar/index.ts";
import { canonicalJson } from "../casefile/index.ts";
import type { AttributeValue } from "../policy/index.ts";
import type { DistrictRole, RosterRows, RosterStore } from "../roster/index.ts";
import { logChange } from "./changes.ts";
import { differences } from "./differences.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, PostRow, Tables } from "./tables.ts";

/** Rows inserted by one statement: both databases limit its parameters. */
const AT_ONCE = 1000;

type Stored = { [Table in "people" | "posts" | "sites" | "offices"]: readonly Tables[Table][] };

/** The roster as plain rows, replaced as a whole with a note of what changed. */
export const makeRosterStore = ({ db, id: district }: District): RosterStore => ({
  load: async () => fromStored(await stored(db, district)),
  revision: async () => {
    const changes = db.selectFrom("changes").select((e) => e.fn.countAll().as("changes"));
    const found = await changes.where("district_id", "=", district).where("subject", "=", "roster").executeTakeFirst();
    return Number(found?.changes ?? 0);
  },
  replace: (rows, by, reason) =>
    whenFree(() =>
      db.transaction().execute(async (transaction) => {
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
      }),
    ),
});

const stored = async (db: District["db"], district: string): Promise<Stored> => ({
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

const put = async (transaction: Transaction<Tables>, district: string, rows: Stored): Promise<void> => {
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

const toStored = (district: string, rows: RosterRows): Stored => ({
  people: rows.people.map(({ id, name, sortName, email }) => ({
    district_id: district,
    id,
    name,
    sort_name: sortName,
    email: email ?? null,
  })),
  sites: rows.sites.map(({ id, name }) => ({ district_id: district, id, name })),
  offices: rows.offices.map(({ person, role, from, to }) => ({
    district_id: district,
    person,
    role,
    from_day: from.toString(),
    to_day: to?.toString() ?? null,
  })),
  posts: rows.posts.map((post) => ({
    district_id: district,
    id: post.id,
    person: post.person,
    title: post.title,
    unit: post.unit,
    job_class: post.jobClass,
    site: post.site,
    staff_group: post.staffGroup,
    supervisor: post.supervisor ?? null,
    from_day: post.from.toString(),
    to_day: post.to?.toString() ?? null,
    attributes: canonicalJson(post.attributes),
  })),
});

const fromStored = (rows: Stored): RosterRows => ({
  people: rows.people.map(({ id, name, sort_name, email }) => ({
    id,
    name,
    sortName: sort_name,
    ...(email === null ? {} : { email }),
  })),
  sites: rows.sites.map(({ id, name }) => ({ id, name })),
  offices: rows.offices.map(({ person, role, from_day, to_day }) => ({
    person,
    role: role as DistrictRole,
    from: day(from_day),
    ...lastDay(to_day),
  })),
  posts: rows.posts.map((row: PostRow) => ({
    id: row.id,
    person: row.person,
    title: row.title,
    unit: row.unit,
    jobClass: row.job_class,
    site: row.site,
    staffGroup: row.staff_group,
    ...(row.supervisor === null ? {} : { supervisor: row.supervisor }),
    from: day(row.from_day),
    ...lastDay(row.to_day),
    attributes: JSON.parse(row.attributes) as Record<string, AttributeValue>,
  })),
});

const lastDay = (text: string | null): { readonly to?: ReturnType<typeof day> } =>
  text === null ? {} : { to: day(text) };
