import type { Transaction } from "kysely";
import { canonicalJson } from "../casefile/index.ts";
import type { District, Tables } from "./tables.ts";

/** One change to roster, calendars or settings: who, when, why, and what exactly. */
export interface Change {
  /** "roster", "calendar:…", "setting:…" */
  readonly subject: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly body: unknown;
}

export interface ChangeLog {
  /** Newest first; `subject` as a whole, e.g. "roster". */
  of(subject: string, most: number): Promise<readonly Change[]>;
}

export const makeChangeLog = ({ db, id: district }: District): ChangeLog => ({
  of: async (subject, most) => {
    const changes = db
      .selectFrom("changes")
      .selectAll()
      .where("district_id", "=", district)
      .where("subject", "=", subject);
    const rows = await changes.orderBy("seq", "desc").limit(most).execute();
    return rows.map((row) => ({
      subject: row.subject,
      at: row.at,
      by: row.by_person,
      reason: row.reason,
      body: JSON.parse(row.body) as unknown,
    }));
  },
});

/** Notes a change in the transaction that makes it. */
export const logChange = async (
  transaction: Transaction<Tables>,
  district: string,
  change: Omit<Change, "at">,
): Promise<void> => {
  const last = transaction
    .selectFrom("changes")
    .select((e) => e.fn.max("seq").as("seq"))
    .where("district_id", "=", district);
  const seq = ((await last.executeTakeFirst())?.seq ?? 0) + 1;
  const at = Temporal.Now.instant().toString();
  const { subject, by, reason } = change;
  await transaction
    .insertInto("changes")
    .values({ district_id: district, seq, subject, at, by_person: by, reason, body: canonicalJson(change.body) })
    .execute();
};
