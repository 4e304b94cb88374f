import type { Transaction } from "kysely";
import { day } from "../calendar/index.ts";
import { canonicalJson } from "../casefile/index.ts";
import type { HelpEntry, HelpRequest, HelpStore, HinderedStep, NewRequest } from "../help/index.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District, HelpEntryRow, HelpRequestRow, Tables } from "./tables.ts";

/** Requests for help: numbered from 1, with entries that are added and never changed. */
export const makeHelpStore = ({ db, id: district }: District): HelpStore => {
  const requests = (within: District["db"] = db) =>
    within.selectFrom("help_requests").where("district_id", "=", district);

  const withEntries = async (rows: readonly HelpRequestRow[]): Promise<readonly HelpRequest[]> => {
    if (rows.length === 0) return [];
    const entries = await db
      .selectFrom("help_entries")
      .selectAll()
      .where("district_id", "=", district)
      .where(
        "request",
        "in",
        rows.map(({ number }) => number),
      )
      .orderBy("request")
      .orderBy("number")
      .execute();
    const byRequest = Map.groupBy(entries, ({ request }) => request);
    return rows.map((row) => requestOf(row, byRequest.get(row.number) ?? []));
  };

  return {
    open: (request, once) =>
      whenFree(() =>
        db.transaction().execute(async (transaction) => {
          const before = await requests(transaction).select("number").where("once", "=", once).executeTakeFirst();
          if (before) return before.number;
          const last = await requests(transaction)
            .select((e) => e.fn.max("number").as("number"))
            .executeTakeFirst();
          const number = (last?.number ?? 0) + 1;
          await transaction
            .insertInto("help_requests")
            .values(requestRow(district, number, request, once))
            .execute();
          const { person, at, on, words } = request;
          await put(transaction, district, number, { kind: "asked", person, at, on, words }, once);
          return number;
        }),
      ),
    find: async (number) => {
      const row = await requests().selectAll().where("number", "=", number).executeTakeFirst();
      return row && (await withEntries([row]))[0];
    },
    list: async (of) => {
      const all = requests().selectAll().orderBy("number", "desc").limit(500);
      return withEntries(await (of === undefined ? all : all.where("person", "=", of)).execute());
    },
    add: (number, entry, once) =>
      whenFree(() => db.transaction().execute((transaction) => put(transaction, district, number, entry, once))),
  };
};

const put = async (
  transaction: Transaction<Tables>,
  district: string,
  request: number,
  { kind, person, at, on, words }: Omit<HelpEntry, "number">,
  once: string,
): Promise<void> => {
  const entries = transaction.selectFrom("help_entries").where("district_id", "=", district);
  if (await entries.select("number").where("once", "=", once).executeTakeFirst()) return;
  const last = await entries
    .select((e) => e.fn.max("number").as("number"))
    .where("request", "=", request)
    .executeTakeFirst();
  await transaction
    .insertInto("help_entries")
    .values({
      ...{ district_id: district, request, number: (last?.number ?? 0) + 1 },
      ...{ once, kind, person, at, on_day: on.toString(), words },
    })
    .execute();
};

const requestRow = (
  district: string,
  number: number,
  { person, at, on, page, file, step }: NewRequest,
  once: string,
): HelpRequestRow => ({
  ...{ district_id: district, number, once, person, at, on_day: on.toString(), page },
  file: file ?? null,
  step: step ? canonicalJson({ ...step, due: step.due?.toString() ?? null }) : null,
});

interface StoredStep {
  readonly finding: string;
  readonly rule: string;
  readonly asks: string;
  readonly due: string | null;
}

const stepOf = (text: string): HinderedStep => {
  const { due, ...step } = JSON.parse(text) as StoredStep;
  return { ...step, ...(due === null ? {} : { due: day(due) }) };
};

const requestOf = (row: HelpRequestRow, entries: readonly HelpEntryRow[]): HelpRequest => ({
  ...{ number: row.number, person: row.person, at: row.at, on: day(row.on_day), page: row.page },
  ...(row.file === null ? {} : { file: row.file }),
  ...(row.step === null ? {} : { step: stepOf(row.step) }),
  entries: entries.map(({ number, kind, person, at, on_day, words }) => ({
    ...{ number, person, at, on: day(on_day), words },
    kind: kind as HelpEntry["kind"],
  })),
});
