import { identified, isDeleted, type Note } from "./oneroster-checks.ts";
import type { TableRead } from "./read-table.ts";

export interface Org {
  readonly name: string;
  readonly code: string;
  readonly isSchool: boolean;
}

/** By sourcedId. */
export type Orgs = ReadonlyMap<string, Org>;

const types: ReadonlySet<string> = new Set(["department", "school", "district", "local", "state", "national"]);

/** Schools and offices of a package. An org under one that is not there is told, and stands by itself. */
export const readOrgs = (read: TableRead, note: Note): Orgs => {
  const file = "orgs.csv";
  const rows = identified(read, ["name", "type"], note).filter(({ cell }) => !isDeleted(cell("status")));
  const orgs = new Map<string, Org>();
  for (const { row, id, cell } of rows) {
    const [name, type] = [cell("name"), cell("type")];
    if (name === "") note({ at: { file, row }, key: "value-missing", with: { field: "name" }, effect: "refuses" });
    if (!types.has(type) && !type.startsWith("ext:"))
      note({ at: { file, row }, key: "org-type", with: { type: type.slice(0, 40) }, effect: "warns" });
    orgs.set(id, { name, code: cell("identifier"), isSchool: type === "school" });
  }
  for (const { row, cell } of rows) {
    const parent = cell("parentSourcedId");
    if (parent !== "" && !orgs.has(parent))
      note({ at: { file, row }, key: "org-unknown", with: { org: parent.slice(0, 64) }, effect: "warns" });
  }
  return orgs;
};
