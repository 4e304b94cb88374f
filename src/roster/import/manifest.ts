import type { ProblemKey } from "./problem-keys.ts";
import { cellsOf, readTable, type TableRow } from "./read-table.ts";
import type { ImportProblem } from "./source.ts";

export type OneRosterVersion = "1.1" | "1.2";

/** Data files of each version, as their bindings name them. */
export const dataFiles: Readonly<Record<OneRosterVersion, readonly string[]>> = {
  "1.1": (
    "academicSessions categories classes classResources courses courseResources demographics enrollments lineItems orgs " +
    "resources results users"
  ).split(" "),
  "1.2": (
    "academicSessions categories classes classResources courseResources courses demographics enrollments " +
    "lineItemLearningObjectiveIds lineItems lineItemScoreScales orgs resources resultLearningObjectiveIds results " +
    "resultScoreScales roles scoreScales userProfiles userResources users"
  ).split(" "),
};

/** The files that staff are read from. */
export const staffFiles: Readonly<Record<OneRosterVersion, readonly string[]>> = {
  "1.1": ["academicSessions", "orgs", "users"],
  "1.2": ["academicSessions", "orgs", "roles", "users"],
};

export interface ManifestRead {
  readonly version: OneRosterVersion | undefined;
  readonly problems: readonly ImportProblem[];
}

const file = "manifest.csv";

/** What a package says it holds, against what it does hold (`names`: its entries). */
export const readManifest = (text: string, names: ReadonlySet<string>): ManifestRead => {
  const { table, problems: unread } = readTable(text, file, { commasOnly: true });
  const problems: ImportProblem[] = [...unread];
  const note = (
    key: ProblemKey,
    effect: ImportProblem["effect"],
    more: ImportProblem["with"] = {},
    row?: TableRow,
  ): void => {
    problems.push({ at: { file, ...(row ? { row: row.row } : {}) }, key, with: more, effect });
  };
  if (!table || problems.some(({ effect }) => effect === "refuses")) return { version: undefined, problems };
  const cell = cellsOf(table.header);
  for (const column of ["propertyName", "value"])
    if (!table.header.includes(column)) note("column-missing", "refuses", { column }, { row: 1, cells: [] });
  const lines = new Map(table.rows.map((row) => [cell(row, "propertyName"), { row, value: cell(row, "value") }]));
  const version = lines.get("oneroster.version");
  if (!version) note("manifest-line-missing", "refuses", { line: "oneroster.version" });
  else if (version.value !== "1.1" && version.value !== "1.2")
    note("manifest-version", "refuses", { version: version.value.slice(0, 20) }, version.row);
  if (!lines.has("manifest.version")) note("manifest-line-missing", "warns", { line: "manifest.version" });
  const known = version?.value === "1.1" || version?.value === "1.2" ? version.value : undefined;
  for (const name of known ? dataFiles[known] : []) {
    const line = lines.get(`file.${name}`);
    const isNeeded = known !== undefined && staffFiles[known].includes(name);
    const isThere = names.has(`${name}.csv`);
    if (!line) note("manifest-line-missing", isNeeded || isThere ? "refuses" : "warns", { line: `file.${name}` });
    else if (isNeeded && line.value === "delta") note("manifest-delta", "refuses", { file: `${name}.csv` }, line.row);
    else if (isNeeded && line.value === "absent" && name !== "academicSessions")
      note("manifest-says-absent", "refuses", { file: `${name}.csv` }, line.row);
    else if (line.value !== "absent" && !isThere && isNeeded)
      note("manifest-says-bulk", "refuses", { file: `${name}.csv` }, line.row);
  }
  return { version: known, problems };
};
