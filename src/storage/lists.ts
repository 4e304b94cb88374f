import { day } from "../calendar/index.ts";
import type { DocumentRow, FileRow, PlanRow } from "../casefile/index.ts";
import type { District } from "./tables.ts";

/** What pages list from without opening files: the projections, as rows. */
export interface Lists {
  /** Every file with events, by name. */
  files(): Promise<readonly (FileRow & { readonly file: string })[]>;
  /** One file's documents, in the order they were issued. */
  documentsOf(file: string): Promise<readonly DocumentRow[]>;
  plansIn(state: string): Promise<readonly (PlanRow & { readonly file: string })[]>;
  /** Files in which an event of this type was ever recorded. */
  filesWith(type: string): Promise<readonly string[]>;
}

export const makeLists = ({ db, id: district }: District): Lists => ({
  files: async () => {
    const rows = await db
      .selectFrom("file_index")
      .selectAll()
      .where("district_id", "=", district)
      .orderBy("file")
      .execute();
    return rows.map((row) => ({
      file: row.file,
      recordedOn: day(row.recorded_on),
      ...present({ cycle: row.cycle, edition: row.edition }),
    }));
  },
  documentsOf: async (file) => {
    const rows = db
      .selectFrom("document_index")
      .selectAll()
      .where("district_id", "=", district)
      .where("file", "=", file);
    return (
      await rows
        .orderBy("issued_on", (order) => order.asc().nullsLast())
        .orderBy("document")
        .execute()
    ).map((row) => ({
      document: row.document,
      type: row.type,
      cycle: row.cycle,
      title: JSON.parse(row.title) as Record<string, string>,
      version: row.version,
      state: row.state,
      ...present({ plan: row.plan }),
      ...(row.issued_on === null ? {} : { issuedOn: day(row.issued_on) }),
    }));
  },
  filesWith: async (type) => {
    const rows = db.selectFrom("events").select("file").distinct().where("district_id", "=", district);
    return (await rows.where("type", "=", type).execute()).map(({ file }) => file);
  },
  plansIn: async (state) => {
    const rows = db.selectFrom("plan_index").selectAll().where("district_id", "=", district).where("state", "=", state);
    return (await rows.orderBy("file").orderBy("plan").execute()).map((row) => ({
      file: row.file,
      plan: row.plan,
      type: row.type,
      cycle: row.cycle,
      state: row.state,
      ...(row.starts_on === null ? {} : { start: day(row.starts_on) }),
      ...(row.ends_on === null ? {} : { end: day(row.ends_on) }),
    }));
  },
});

const present = <Name extends string>(
  texts: Readonly<Record<Name, string | null>>,
): { readonly [N in Name]?: string } =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)) as { [N in Name]?: string };
