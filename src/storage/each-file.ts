import type { District } from "./tables.ts";

const AT_ONCE = 100;

/** How far a long run over all files has come. */
export type Progress = (done: number, of: number) => void;

/** Every file that has events, in order, some hundred names in memory at a time. */
export async function* eachFile({ db, id: district }: District, progress?: Progress): AsyncGenerator<string> {
  const count = await db
    .selectFrom("streams")
    .select((e) => e.fn.countAll().as("files"))
    .where("district_id", "=", district)
    .executeTakeFirst();
  const all = Number(count?.files ?? 0);
  let done = 0;
  let last: string | undefined;
  for (;;) {
    let page = db.selectFrom("streams").select("file").where("district_id", "=", district);
    if (last !== undefined) page = page.where("file", ">", last);
    const files = await page.orderBy("file").limit(AT_ONCE).execute();
    if (files.length === 0) return;
    for (const { file } of files) {
      yield file;
      progress?.(++done, all);
    }
    last = files.at(-1)?.file;
  }
}
