import type { RecordedEvent } from "../casefile/index.ts";
import { toEvent } from "./event-row.ts";
import type { District } from "./tables.ts";

/** Asked for at once, in one query's list of files. */
const AT_ONCE = 400;

/** Reads files, keeping those last read: recorded events never change, so only what came after is read again. */
export interface StreamCache {
  load(db: District["db"], file: string): Promise<readonly RecordedEvent[]>;
  loadMany(db: District["db"], files: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedEvent[]>>;
  /** What a committed append added after `revision`. */
  extend(file: string, revision: number, events: readonly RecordedEvent[]): void;
}

/** `most`: how many events are kept in memory, over all files. */
export const makeStreamCache = (district: string, most: number): StreamCache => {
  const kept = new Map<string, readonly RecordedEvent[]>();
  let size = 0;

  const forget = (file: string): void => {
    size -= kept.get(file)?.length ?? 0;
    kept.delete(file);
  };
  const keep = (file: string, events: readonly RecordedEvent[]): void => {
    forget(file);
    kept.set(file, events);
    size += events.length;
    for (const oldest of kept.keys()) {
      if (size <= most) break;
      forget(oldest);
    }
  };

  const load = async (db: District["db"], file: string): Promise<readonly RecordedEvent[]> => {
    const known = kept.get(file) ?? [];
    const rows = await db
      .selectFrom("events")
      .selectAll()
      .where("district_id", "=", district)
      .where("file", "=", file)
      .where("revision", ">", known.length)
      .orderBy("revision")
      .execute();
    const events = rows.length === 0 ? known : [...known, ...rows.map(toEvent)];
    if (!db.isTransaction) keep(file, events);
    return events;
  };

  const loadSome = async (
    db: District["db"],
    files: readonly string[],
  ): Promise<readonly (readonly [string, readonly RecordedEvent[]])[]> => {
    const heads = await db
      .selectFrom("streams")
      .select(["file", "revision"])
      .where("district_id", "=", district)
      .where("file", "in", files)
      .execute();
    const revisions = new Map(heads.map((head) => [head.file, head.revision]));
    const loaded: (readonly [string, readonly RecordedEvent[]])[] = [];
    for (const file of files) {
      const known = kept.get(file) ?? [];
      loaded.push([file, known.length === (revisions.get(file) ?? 0) ? known : await load(db, file)]);
    }
    return loaded;
  };

  return {
    load,
    loadMany: async (db, files) => {
      const all = new Map<string, readonly RecordedEvent[]>();
      for (let at = 0; at < files.length; at += AT_ONCE) {
        for (const [file, events] of await loadSome(db, files.slice(at, at + AT_ONCE))) all.set(file, events);
      }
      return all;
    },
    extend: (file, revision, events) => {
      const known = kept.get(file) ?? [];
      if (known.length === revision) keep(file, [...known, ...events]);
    },
  };
};
