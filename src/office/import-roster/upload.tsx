import { isRefused, readHrTable, readOneRoster, type ImportProblem } from "../../roster/index.ts";
import { defineOfficeAction, type Answered, type Mount, type PageRequest, type Posted } from "../../web/index.ts";
import { sayImportProblem } from "../../wording/index.ts";
import { firstMapping, fittingMapping } from "./first-mapping.ts";
import type { RosterParts } from "./parts.ts";
import { keepsRoster, rosterAnswer, rosterPath } from "./show-roster.tsx";
import { savedMappings, type Staged } from "./staged.ts";

/** "users.csv, row 8: the same sourcedId …". */
export const sayPlaced = (problem: ImportProblem): string => {
  const { file, row } = problem.at;
  return `${file}${row === undefined ? "" : `, row ${String(row)}`}: ${sayImportProblem(problem)}`;
};

const isZip = (bytes: Uint8Array, name: string): boolean =>
  /\.zip$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);

type Taken = { readonly staged: Staged } | { readonly refused: readonly ImportProblem[] };

const take = async (parts: RosterParts, file: File): Promise<Taken> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.slice(-80);
  const refusing = (problems: readonly ImportProblem[]): readonly ImportProblem[] =>
    problems.filter(({ effect }) => effect === "refuses");
  if (isZip(bytes, name)) {
    const read = await readOneRoster(bytes, name);
    return isRefused(read) ? { refused: refusing(read.problems) } : { staged: { kind: "oneroster", file: name, read } };
  }
  const read = readHrTable(bytes, name);
  const { table } = read;
  if (!table || isRefused(read)) return { refused: refusing(read.problems) };
  const known = fittingMapping(await savedMappings(parts), table);
  return { staged: { kind: "hr", file: name, table: read, mapping: known ?? firstMapping(table) } };
};

const handle = async (parts: RosterParts, request: PageRequest, { files }: Posted): Promise<Answered> => {
  const [file] = files.get("file") ?? [];
  if (!file) return rosterAnswer(parts, request, { error: "Choose a file." });
  const taken = await take(parts, file);
  if ("refused" in taken)
    return rosterAnswer(parts, request, {
      refused: { file: file.name, reasons: taken.refused.slice(0, 20).map(sayPlaced) },
    });
  const id = request.app.newId();
  await parts.imports.keep({ id, at: request.app.now(), by: request.viewer.person.id, body: taken.staged });
  return { go: `${rosterPath}/imports/${id}${taken.staged.kind === "hr" ? "/columns" : ""}` };
};

/** Takes a file in: read, checked, and kept for the next pages, or refused with its reasons. */
export const uploadRoute = (parts: RosterParts): Mount =>
  defineOfficeAction({
    path: "/roster/imports",
    offices: keepsRoster,
    handle: (request, posted) => handle(parts, request, posted),
  });
