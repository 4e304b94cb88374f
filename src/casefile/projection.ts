import type { Day } from "../calendar/index.ts";
import type { RecordedEvent } from "./event.ts";

/** One document of a file, as lists show it. */
export interface DocumentRow {
  readonly document: string;
  readonly type: string;
  readonly cycle: string;
  readonly plan?: string;
  /** Parameters its title is worded from: focus codes, number … */
  readonly title: Readonly<Record<string, string>>;
  readonly version: number;
  readonly issuedOn?: Day;
  readonly state: string;
}

/** One plan of a file, as lists show it. */
export interface PlanRow {
  readonly plan: string;
  readonly type: string;
  readonly cycle: string;
  readonly state: string;
  readonly start?: Day;
  readonly end?: Day;
}

/** One file, as lists show it. */
export interface FileRow {
  readonly cycle?: string;
  readonly edition?: string;
  readonly recordedOn: Day;
}

/** The tables pages list from, and what one row of each holds; storage adds the file (and district) to the key. */
export interface ProjectedRows {
  readonly documents: DocumentRow;
  readonly plans: PlanRow;
  readonly files: FileRow;
}

/**
 * Rows of one table for one file, computed from that file's standing events alone. Storage writes them in the same
 * transaction as the events, and `rebuild` computes them anew and compares. A table has one projection.
 */
export interface Projection<Table extends keyof ProjectedRows = keyof ProjectedRows> {
  readonly table: Table;
  readonly project: (events: readonly RecordedEvent[]) => readonly ProjectedRows[Table][];
}

export type AnyProjection = { [Table in keyof ProjectedRows]: Projection<Table> }[keyof ProjectedRows];
