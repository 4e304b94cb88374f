import {
  type BegunImport,
  type ColumnMapping,
  readHr,
  readMapping,
  type StaffRead,
  type TableRead,
} from "../../roster/index.ts";
import type { RosterParts } from "./parts.ts";

/** An import under way, as it is kept between pages: an HR table and how it is read, or the staff of a package. */
export type Staged =
  | { readonly kind: "hr"; readonly file: string; readonly table: TableRead; readonly mapping?: ColumnMapping }
  | { readonly kind: "oneroster"; readonly file: string; readonly read: StaffRead };

export interface Begun extends Omit<BegunImport, "body"> {
  readonly staged: Staged;
}

export const begunImport = async ({ imports }: RosterParts, id: string | undefined): Promise<Begun | undefined> => {
  const found = id === undefined ? undefined : await imports.find(id);
  return found && { id: found.id, at: found.at, by: found.by, staged: found.body as Staged };
};

/** What a staged import says of staff; `undefined` while its columns are not mapped. */
export const readStaged = (staged: Staged): StaffRead | undefined => {
  if (staged.kind === "oneroster") return staged.read;
  return staged.mapping && readHr(staged.table, staged.mapping);
};

const prefix = "roster-mapping:";

/** Mappings that were saved, by name. */
export const savedMappings = async ({ settings }: RosterParts): Promise<readonly ColumnMapping[]> =>
  Object.entries(await settings.all()).flatMap(([name, value]) => {
    const read = name.startsWith(prefix) ? readMapping(value) : undefined;
    return read?.ok ? [read.mapping] : [];
  });

export const saveMapping = async ({ settings }: RosterParts, mapping: ColumnMapping, by: string): Promise<void> =>
  settings.set(`${prefix}${mapping.name}`, mapping, by, "How the columns of an HR file are read");
