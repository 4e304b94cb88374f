import { day } from "../../calendar/index.ts";
import {
  makeRoster,
  planImport,
  readHr,
  readHrTable,
  type ImportPlan,
  type RosterRows,
  type StaffRead,
  type StaffRow,
} from "../index.ts";
import { commas } from "./hr-files.fixture.ts";

export const nobody: RosterRows = { people: [], posts: [], sites: [], offices: [] };
const units = new Set(["btu", "local-44", "psasa"]);
export const today = day("2026-11-16");

let made = 0;
export const plan = (read: StaffRead, roster: RosterRows, on = today): ImportPlan =>
  planImport({ read, roster, revision: 7, today, on, units, newId: () => `new-${String((made += 1))}` });

export const hr = readHr(readHrTable(commas.bytes, commas.name), commas.mapping);
/** The district after the HR file was taken over. */
export const district = plan(hr, nobody).after;

/** The same file with some rows put otherwise; `undefined` leaves the row out. */
export const again = (
  change: Readonly<Record<string, Partial<StaffRow> | undefined>>,
  more: readonly StaffRow[] = [],
  complete = true,
): StaffRead => ({
  ...hr,
  complete,
  rows: [
    ...hr.rows.flatMap((row) => {
      const number = row.number ?? "";
      if (!(number in change)) return [row];
      const put = change[number];
      return put === undefined ? [] : [{ ...row, ...put }];
    }),
    ...more,
  ],
});
export const rowOf = (number: string): StaffRow => hr.rows.find((row) => row.number === number) as StaffRow;
export const idOf = (number: string, rows = district): string =>
  rows.people.find((person) => person.number === number)?.id ?? "";
export const shown = (planned: ImportPlan, number: string) => planned.rows.filter((row) => row.number === number);
export const postsOf = (planned: ImportPlan, number: string) =>
  makeRoster(planned.after)
    .historyOf(idOf(number, planned.after))
    .map(({ title, site, supervisor, from, to }) => [
      title,
      site,
      supervisor === idOf("4004") ? "thackeray" : supervisor,
      from.toString(),
      to?.toString(),
    ]);
export const warnings = (planned: ImportPlan, number: string) =>
  shown(planned, number).flatMap(({ problems }) => problems.map(({ key }) => key));
