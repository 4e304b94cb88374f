import type { AnyProjection } from "../casefile/index.ts";
import { eachFile, type Progress } from "./each-file.ts";
import { toEvent } from "./event-row.ts";
import { projectFile, writeRows } from "./projections.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

export interface Rebuilt {
  /** Whether every list was already what the events say. */
  readonly equal: boolean;
  readonly files: number;
  /** Lists that were not, up to a thousand. */
  readonly differences: readonly { readonly file: string; readonly table: string }[];
}

const MOST_SHOWN = 1000;

/**
 * Computes every list anew from the events, file by file, and puts it in the place of what was there where it differs.
 * The server may go on meanwhile: each file is done under the same lock as an append.
 */
export const rebuild = async (
  district: District,
  projections: readonly AnyProjection[],
  progress?: Progress,
): Promise<Rebuilt> => {
  const found: { file: string; table: string }[] = [];
  let files = 0;
  let equal = true;
  for await (const file of eachFile(district, progress)) {
    files++;
    for (const table of await whenFree(() => rebuildFile(district, file, projections))) {
      equal = false;
      if (found.length < MOST_SHOWN) found.push({ file, table });
    }
  }
  return { equal, files, differences: found };
};

const rebuildFile = (
  { db, id }: District,
  file: string,
  projections: readonly AnyProjection[],
): Promise<readonly string[]> =>
  db.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom("events")
      .selectAll()
      .where("district_id", "=", id)
      .where("file", "=", file)
      .orderBy("revision")
      .execute();
    const differing: string[] = [];
    for (const projected of projectFile(id, file, rows.map(toEvent), projections)) {
      if (await writeRows(transaction, id, file, projected)) differing.push(projected.table);
    }
    return differing;
  });
