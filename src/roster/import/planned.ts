import type { MoveToTell, RosterRows } from "../roster.ts";
import type { ImportProblem, Place } from "./source.ts";

export const rowKinds = ["new", "changed", "unchanged", "leaving", "error"] as const;
export type RowKind = (typeof rowKinds)[number];

/** What of a person or post an import may change. */
export const changedFields = [
  "name",
  "email",
  "number",
  "sourced-id",
  "hired",
  "certificate",
  "certificate-expires",
  "site",
  "title",
  "unit",
  "job-class",
  "staff-group",
  "status",
  "supervisor",
  "from",
  "to",
  "post",
] as const;
export type ChangedField = (typeof changedFields)[number];

/** One field: what it was, what it becomes, and from which day. Names of people and sites; days as ISO text. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly was?: string;
  readonly now?: string;
  /** First day it holds; absent for what holds at once, such as a name. */
  readonly from?: string;
}

/** One row of the preview. */
export interface PlannedRow {
  readonly kind: RowKind;
  /** Absent for who is not in the file. */
  readonly at?: Place;
  /** Identity of a person on the roster already. */
  readonly person?: string;
  readonly name: string;
  readonly number?: string;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly ImportProblem[];
}

/** What an import would do, row by row, and the roster it would leave. Nothing is written by planning. */
export interface ImportPlan {
  /** Revision of the roster it was planned on. */
  readonly revision: number;
  readonly rows: readonly PlannedRow[];
  /** People, by what becomes of them; a person is counted once, by the weightiest of their rows. */
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Of the file as a whole. */
  readonly problems: readonly ImportProblem[];
  readonly newSites: readonly string[];
  readonly after: RosterRows;
  /** What files are to say of it. */
  readonly moves: readonly Omit<MoveToTell, "by">[];
  /** Nothing would be written. */
  readonly isEmpty: boolean;
}
