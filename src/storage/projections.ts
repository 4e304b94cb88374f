import type { Transaction } from "kysely";
import {
  canonicalJson,
  type AnyProjection,
  type ProjectedRows,
  type RecordedEvent,
  standing,
} from "../casefile/index.ts";
import type { Tables } from "./tables.ts";

/** The table that keeps each projection. */
const tableOf = { documents: "document_index", plans: "plan_index", files: "file_index" } as const satisfies Record<
  keyof ProjectedRows,
  keyof Tables
>;

type Row = Readonly<Record<string, string | number | null>>;

export interface ProjectedTable {
  readonly table: (typeof tableOf)[keyof ProjectedRows];
  readonly rows: readonly Row[];
}

/** What every projection says of one file, as rows of its table. */
export const projectFile = (
  district: string,
  file: string,
  events: readonly RecordedEvent[],
  projections: readonly AnyProjection[],
): readonly ProjectedTable[] => {
  const counting = standing(events);
  return projections.map((projection) => ({
    table: tableOf[projection.table],
    rows: rowsOf(projection, counting).map((row) => ({ district_id: district, file, ...row })),
  }));
};

const rowsOf = (projection: AnyProjection, events: readonly RecordedEvent[]): readonly Row[] => {
  switch (projection.table) {
    case "documents":
      return projection.project(events).map((row) => ({
        document: row.document,
        type: row.type,
        cycle: row.cycle,
        plan: row.plan ?? null,
        title: canonicalJson(row.title),
        version: row.version,
        issued_on: row.issuedOn?.toString() ?? null,
        state: row.state,
      }));
    case "plans":
      return projection.project(events).map((row) => ({
        plan: row.plan,
        type: row.type,
        cycle: row.cycle,
        state: row.state,
        starts_on: row.start?.toString() ?? null,
        ends_on: row.end?.toString() ?? null,
      }));
    case "files":
      return projection.project(events).map((row) => ({
        cycle: row.cycle ?? null,
        edition: row.edition ?? null,
        recorded_on: row.recordedOn.toString(),
      }));
  }
};

/** The rows a table holds for one file now. */
const storedRows = async (
  transaction: Transaction<Tables>,
  district: string,
  file: string,
  table: ProjectedTable["table"],
): Promise<readonly Row[]> =>
  await transaction
    .selectFrom(table)
    .selectAll()
    .where("district_id", "=", district)
    .where("file", "=", file)
    .execute();

/** Puts a file's rows in the place of those that were there, where they differ; whether they did. */
export const writeRows = async (
  transaction: Transaction<Tables>,
  district: string,
  file: string,
  { table, rows }: ProjectedTable,
): Promise<boolean> => {
  if (sameRows(await storedRows(transaction, district, file, table), rows)) return false;
  await transaction.deleteFrom(table).where("district_id", "=", district).where("file", "=", file).execute();
  if (rows.length > 0)
    await transaction
      .insertInto(table)
      .values(rows as never)
      .execute();
  return true;
};

const sameRows = (stored: readonly Row[], projected: readonly Row[]): boolean => {
  const text = (rows: readonly Row[]): string => rows.map(canonicalJson).sort().join("\n");
  return text(stored) === text(projected);
};
