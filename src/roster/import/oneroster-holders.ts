import { parseDay } from "../../calendar/index.ts";
import { isDeleted, needColumns, type Note } from "./oneroster-checks.ts";
import { roleOf, type StaffRole } from "./oneroster-roles.ts";
import type { ReadFile } from "./read-oneroster-file.ts";
import { cellsOf } from "./read-table.ts";

/** One staff role of one user, in one org. */
export interface HeldRole extends StaffRole {
  readonly org: string;
  readonly row: number;
  readonly isPrimary: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** Who holds which roles, by user: staff with theirs, and the bare identities of the others, while parsing. */
export interface Holders {
  readonly staff: ReadonlyMap<string, readonly HeldRole[]>;
  readonly students: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

/** roles.csv of 1.2, read before the users: who is no staff is never read at all. */
export const roleHolders = (read: ReadFile, note: Note): Holders => {
  const file = "roles.csv";
  const staff = new Map<string, HeldRole[]>();
  const students = new Set<string>();
  const families = new Set<string>();
  const { table } = read(file, {
    keep: ({ row, cells }, header) => {
      const cell = (column: string): string => cellsOf(header)({ row, cells }, column);
      const user = cell("userSourcedId");
      if (isDeleted(cell("status"))) return false;
      const role = roleOf(cell("role"));
      if (role === "student") students.add(user);
      else if (role === "family") families.add(user);
      else if (role === "unknown") note({ at: { file, row }, key: "role-unknown", with: {}, effect: "warns" });
      else {
        const [from, to] = [parseDay(cell("beginDate")), parseDay(cell("endDate"))];
        const held: HeldRole = {
          ...role,
          row,
          org: cell("orgSourcedId"),
          isPrimary: cell("roleType") === "primary",
          ...(from.ok ? { from: cell("beginDate") } : {}),
          ...(to.ok ? { to: cell("endDate") } : {}),
        };
        staff.set(user, [...(staff.get(user) ?? []), held]);
      }
      return false;
    },
  });
  if (table) needColumns(table, ["userSourcedId", "roleType", "role", "orgSourcedId"], note);
  return { staff, students, families };
};
