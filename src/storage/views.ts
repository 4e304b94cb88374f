import type { View, ViewLog } from "../access/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

/** Looks written together at most; a page does not wait for its own. */
const GATHER_MS = 50;

export interface GatheringViewLog extends ViewLog {
  /** Writes what is gathered. */
  flush(): Promise<void>;
}

/**
 * Who looked at which file. Looks of the last moment are gathered and written in one transaction, so that reading a page
 * costs no write of its own; `onFault` hears when they could not be written, and they are tried again with the next.
 */
export const makeViewLog = ({ db, id: district }: District, onFault: (fault: unknown) => void): GatheringViewLog => {
  let gathered: View[] = [];
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const views = gathered;
    gathered = [];
    if (views.length === 0) return;
    try {
      await whenFree(() => writeViews({ db, id: district }, views));
    } catch (fault) {
      gathered = [...views, ...gathered];
      throw fault;
    }
  };

  return {
    flush,
    record: async (view) => {
      gathered.push(view);
      timer ??= setTimeout(() => void flush().catch(onFault), GATHER_MS);
    },
    of: async (file, most) => {
      await flush();
      const views = db.selectFrom("views").selectAll().where("district_id", "=", district).where("file", "=", file);
      const rows = await views.orderBy("seq", "desc").limit(most).execute();
      return rows.map((row) => ({ file, person: row.person, as: row.seen_as, what: row.what, at: row.at }));
    },
  };
};

const writeViews = ({ db, id: district }: District, views: readonly View[]): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    for (const { file, person, as, what, at } of views) {
      const last = transaction
        .selectFrom("views")
        .select((e) => e.fn.max("seq").as("seq"))
        .where("district_id", "=", district)
        .where("file", "=", file);
      const seq = ((await last.executeTakeFirst())?.seq ?? 0) + 1;
      await transaction
        .insertInto("views")
        .values({ district_id: district, file, seq, person, seen_as: as, what, at })
        .execute();
    }
  });
