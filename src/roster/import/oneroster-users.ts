import type { HeldRole, Holders } from "./oneroster-holders.ts";
import { identified, isDeleted, listIn, type Note } from "./oneroster-checks.ts";
import type { Orgs } from "./oneroster-orgs.ts";
import { roleOf } from "./oneroster-roles.ts";
import type { ReadFile } from "./read-oneroster-file.ts";
import { cellsOf } from "./read-table.ts";
import type { LeftOut, StaffRow } from "./source.ts";

interface Reading {
  readonly orgs: Orgs;
  readonly note: Note;
  /** 1.2: who holds which role; 1.1 says the role in the user's own row. */
  readonly holders?: Holders;
}

type Kind = "staff" | "student" | "family" | "unknown" | "inactive";

const file = "users.csv";

/** The staff among a package's users. A row of anyone else is only counted, and gone. */
export const usersOf = (
  read: ReadFile,
  { orgs, note, holders }: Reading,
): { readonly rows: readonly StaffRow[]; readonly leftOut: LeftOut } => {
  const counts: Record<Kind, number> = { staff: 0, student: 0, family: 0, unknown: 0, inactive: 0 };
  const users = read(file, {
    keep: (row, header) => {
      const cells = cellsOf(header);
      const cell = (column: string): string => cells(row, column);
      const kind = kindOf(cell, holders);
      counts[kind] += 1;
      if (kind === "unknown") note({ at: { file, row: row.row }, key: "role-missing", with: {}, effect: "warns" });
      if (kind === "student" && holders?.staff.has(cell("sourcedId")))
        note({ at: { file, row: row.row }, key: "also-student", with: {}, effect: "warns" });
      return kind === "staff";
    },
  });
  const needed = ["enabledUser", "username", "givenName", "familyName", ...(holders ? [] : ["orgSourcedIds", "role"])];
  const staff = identified(users, needed, note);
  const known = new Set(staff.map(({ id }) => id));
  for (const [user, roles] of holders?.staff ?? [])
    if (!known.has(user) && !holders?.students.has(user) && counts.inactive === 0)
      note({ at: { file: "roles.csv", row: roles[0]?.row ?? 1 }, key: "user-unknown", with: {}, effect: "warns" });
  const rows = staff.flatMap(({ row, id, cell }): readonly StaffRow[] => {
    const posts = holders ? (holders.staff.get(id) ?? []) : rolesOfRow(cell, row);
    return postsIn(posts, orgs, note, holders ? "roles.csv" : file).map((post) =>
      staffRow(post, { row, id, cell }, orgs),
    );
  });
  return { rows, leftOut: { students: counts.student, families: counts.family, inactive: counts.inactive } };
};

const kindOf = (cell: (column: string) => string, holders: Holders | undefined): Kind => {
  const id = cell("sourcedId");
  const role = holders ? undefined : roleOf(cell("role"));
  if (role === "student" || holders?.students.has(id)) return "student";
  const isStaff = holders ? holders.staff.has(id) : typeof role === "object";
  if (!isStaff) return role === "family" || holders?.families.has(id) ? "family" : "unknown";
  const isOff = isDeleted(cell("status")) || cell("enabledUser").toLowerCase() === "false";
  return isOff ? "inactive" : "staff";
};

/** 1.1: one role in all the orgs of the row. */
const rolesOfRow = (cell: (column: string) => string, row: number): readonly HeldRole[] => {
  const role = roleOf(cell("role"));
  if (typeof role === "string") return [];
  return listIn(cell("orgSourcedIds")).map((org, at) => ({ ...role, org, row, isPrimary: at === 0 }));
};

/** A post for each school; the district counts where there is no school. An org that is not there is told. */
const postsIn = (roles: readonly HeldRole[], orgs: Orgs, note: Note, of: string): readonly HeldRole[] => {
  for (const { org, row } of roles)
    if (!orgs.has(org))
      note({ at: { file: of, row }, key: "org-unknown", with: { org: org.slice(0, 64) }, effect: "row" });
  const known = roles.filter(({ org }) => orgs.has(org)).sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  const schools = known.filter(({ org }) => orgs.get(org)?.isSchool);
  const once = new Map(
    (schools.length > 0 ? schools : known.slice(0, 1)).map((role) => [`${role.org} ${role.jobClass}`, role]),
  );
  return [...once.values()];
};

const staffRow = (
  post: HeldRole,
  { row, id, cell }: { readonly row: number; readonly id: string; readonly cell: (column: string) => string },
  orgs: Orgs,
): StaffRow => {
  const org = orgs.get(post.org);
  const [number, email] = [cell("identifier"), cell("email")];
  return {
    at: { file, row },
    sourcedId: id,
    given: cell("preferredGivenName") || cell("givenName"),
    family: cell("preferredFamilyName") || cell("familyName"),
    site: org?.code || (org?.name ?? ""),
    siteName: org?.name ?? "",
    title: post.title,
    jobClass: post.jobClass,
    ...(number === "" ? {} : { number }),
    ...(email === "" ? {} : { email }),
    ...(post.from === undefined ? {} : { from: post.from }),
    ...(post.to === undefined ? {} : { to: post.to }),
  };
};
