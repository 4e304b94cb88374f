import { type ChainFault, type RecordedEvent, verifyChain } from "../casefile/index.ts";
import { sha256 } from "./digest.ts";
import { eachFile, type Progress } from "./each-file.ts";
import { toEvent, toRow } from "./event-row.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, EventRow, StreamRow } from "./tables.ts";

/**
 * What is wrong with a file, at the first event it is wrong with: besides the chain's own faults, a row that cannot be read
 * (`unreadable`), one that is not to the byte what was written (`text`), a head that is not the last event (`head`), and
 * events of a file that has no head (`no-head`).
 */
export interface Broken {
  readonly file: string;
  readonly revision: number;
  readonly what: ChainFault | "unreadable" | "text" | "head" | "no-head";
}

export interface Verification {
  readonly ok: boolean;
  readonly files: number;
  readonly events: number;
  /** The first `MOST_SHOWN`; `brokenFiles` counts all. */
  readonly broken: readonly Broken[];
  readonly brokenFiles: number;
}

const MOST_SHOWN = 1000;

/** Whether every event of the district is, to the byte, what was recorded. Reads one file at a time. */
export const verify = async (district: District, progress?: Progress): Promise<Verification> => {
  const counted = { files: 0, events: 0, brokenFiles: 0 };
  const broken: Broken[] = [];
  const note = (found: Broken | undefined): void => {
    if (!found) return;
    counted.brokenFiles++;
    if (broken.length < MOST_SHOWN) broken.push(found);
  };
  for await (const file of eachFile(district, progress)) {
    const stored = await storedFile(district.db, district.id, file);
    counted.files++;
    counted.events += stored.rows.length;
    if (faultIn(stored)) note(await certainFault(district, file));
  }
  for (const stray of await strays(district)) note({ ...stray, what: "no-head" });
  return { ok: counted.brokenFiles === 0, ...counted, broken };
};

interface StoredFile {
  readonly file: string;
  readonly rows: readonly EventRow[];
  readonly head: Pick<StreamRow, "revision" | "hash"> | undefined;
}

const storedFile = async (db: District["db"], district: string, file: string): Promise<StoredFile> => {
  const events = db.selectFrom("events").selectAll().where("district_id", "=", district).where("file", "=", file);
  const streams = db
    .selectFrom("streams")
    .select(["revision", "hash"])
    .where("district_id", "=", district)
    .where("file", "=", file);
  return { file, rows: await events.orderBy("revision").execute(), head: await streams.executeTakeFirst() };
};

/** Read again with the file held still: an act recorded between two readings is no fault. */
const certainFault = ({ db, id }: District, file: string): Promise<Broken | undefined> =>
  whenFree(() => db.transaction().execute(async (transaction) => faultIn(await storedFile(transaction, id, file))));

const faultIn = ({ file, rows, head }: StoredFile): Broken | undefined => {
  const events: RecordedEvent[] = [];
  for (const row of rows) {
    const read = readRow(row);
    if (typeof read === "string") return { file, revision: row.revision, what: read };
    events.push(read);
  }
  const chained = verifyChain(events, sha256);
  if (!chained.ok) return { file, revision: chained.revision, what: chained.what };
  if (chained.head.revision === head?.revision && chained.head.hash === head.hash) return undefined;
  return { file, revision: chained.head.revision, what: "head" };
};

const readRow = (row: EventRow): RecordedEvent | "unreadable" | "text" => {
  try {
    const event = toEvent(row);
    const written = Object.entries(toRow(row.district_id, event));
    return written.every(([column, value]) => row[column as keyof EventRow] === value) ? event : "text";
  } catch {
    return "unreadable";
  }
};

/** Files that have events but no head. */
const strays = ({
  db,
  id: district,
}: District): Promise<readonly { readonly file: string; readonly revision: number }[]> =>
  db
    .selectFrom("events as e")
    .select((e) => ["e.file", e.fn.min("e.revision").as("revision")])
    .where("e.district_id", "=", district)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("streams as s")
            .select("s.file")
            .whereRef("s.district_id", "=", "e.district_id")
            .whereRef("s.file", "=", "e.file"),
        ),
      ),
    )
    .groupBy("e.file")
    .limit(MOST_SHOWN)
    .execute();
