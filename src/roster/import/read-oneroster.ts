import { decodeUtf8 } from "./decode-text.ts";
import { type OneRosterVersion, readManifest, staffFiles } from "./manifest.ts";
import { roleHolders } from "./oneroster-holders.ts";
import { usersOf } from "./oneroster-users.ts";
import { readOrgs, type Orgs } from "./oneroster-orgs.ts";
import { openPackage } from "./open-package.ts";
import type { ReadFile } from "./read-oneroster-file.ts";
import { readTable } from "./read-table.ts";
import { readSessions } from "./oneroster-sessions.ts";
import { type ImportProblem, isRefused, type LeftOut, type StaffRead, type StaffRow } from "./source.ts";

const wanted: ReadonlySet<string> = new Set(["manifest", ...staffFiles["1.2"]].map((name) => `${name}.csv`));

const nobody: LeftOut = { students: 0, families: 0, inactive: 0 };

/**
 * The staff of a OneRoster 1.1 or 1.2 package. Students, parents, guardians and relatives are dropped row by row while
 * parsing: nothing of them is kept, in what is read or in what is wrong. Passwords, phones and demographics are not looked at.
 */
export const readOneRoster = async (bytes: Uint8Array, file: string): Promise<StaffRead> => {
  const refused = (problems: readonly ImportProblem[], version: OneRosterVersion = "1.1"): StaffRead => ({
    ...{ source: `oneroster-${version}`, file, rows: [], sites: [], leftOut: nobody, complete: false, problems },
  });
  const opened = await openPackage(bytes, file, wanted);
  if (!opened.ok) return refused([opened.problem]);
  const manifestBytes = opened.bytes.get("manifest.csv");
  if (!manifestBytes) return refused([{ at: { file }, key: "manifest-missing", with: {}, effect: "refuses" }]);

  const problems: ImportProblem[] = [];
  const text = (name: string, of: Uint8Array): string => {
    const decoded = decodeUtf8(of, name);
    if (!decoded.ok) problems.push(decoded.problem);
    else if (decoded.mark)
      problems.push({ at: { file: name, row: 1 }, key: "byte-order-mark", with: {}, effect: "warns" });
    return decoded.ok ? decoded.text : "";
  };
  const manifestText = text("manifest.csv", manifestBytes);
  if (isRefused({ problems })) return refused(problems);
  const manifest = readManifest(manifestText, opened.names);
  problems.push(...manifest.problems);
  const { version } = manifest;
  if (version === undefined || isRefused({ problems })) return refused(problems, version);

  const read: ReadFile = (name, options = {}) => {
    const found = opened.bytes.get(name);
    const table = found
      ? readTable(text(name, found), name, { ...options, commasOnly: true })
      : { table: undefined, problems: [] };
    problems.push(...table.problems);
    return table;
  };
  const note = (problem: ImportProblem): void => void problems.push(problem);
  const orgs = readOrgs(read("orgs.csv"), note);
  if (opened.bytes.has("academicSessions.csv")) readSessions(read("academicSessions.csv"), note);
  const staff = staffIn(version, read, orgs, note);
  if (isRefused({ problems })) return refused(problems, version);
  return {
    source: `oneroster-${version}`,
    file,
    rows: staff.rows,
    sites: [...orgs.values()].map(({ name, code, isSchool }) => ({ name, isSchool, ...(code === "" ? {} : { code }) })),
    leftOut: staff.leftOut,
    complete: false,
    problems,
  };
};

const staffIn = (
  version: OneRosterVersion,
  read: ReadFile,
  orgs: Orgs,
  note: (problem: ImportProblem) => void,
): { readonly rows: readonly StaffRow[]; readonly leftOut: LeftOut } => {
  const holders = version === "1.2" ? roleHolders(read, note) : undefined;
  return usersOf(read, { orgs, note, ...(holders ? { holders } : {}) });
};
