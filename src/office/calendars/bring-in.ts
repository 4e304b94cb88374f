import type { DayOffData } from "../../calendar/index.ts";
import { typedRow, type TypedRow, type TypedYear } from "./form.ts";
import type { ListProblem } from "./read-csv.ts";

/** What was read from elsewhere, about to stand in the table. */
export interface BroughtIn {
  readonly rows: readonly (DayOffData | TypedRow)[];
  readonly anchors: Readonly<Record<string, string>>;
  readonly problems: readonly ListProblem[];
}

export interface Merged {
  readonly typed: TypedYear;
  readonly added: number;
  /** Already in the table, the same days or within another row's. */
  readonly known: number;
}

const end = ({ day, to }: TypedRow): string => (to === "" ? day : to);

/** Puts rows that were brought in under those of the table, in order of days; what is there already is left out. */
export const mergeIn = (typed: TypedYear, { rows, anchors }: BroughtIn): Merged => {
  const kept: TypedRow[] = [...typed.rows];
  let known = 0;
  for (const row of rows) {
    const fresh = typedRow({ ...row, ...(row.to === undefined || row.to === "" ? { to: "" } : { to: row.to }) });
    if (kept.some((other) => other.day <= fresh.day && end(fresh) <= end(other))) known += 1;
    else kept.push(fresh);
  }
  return {
    typed: {
      ...typed,
      rows: kept.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
      anchors: { ...typed.anchors, ...anchors },
    },
    added: kept.length - typed.rows.length,
    known,
  };
};
