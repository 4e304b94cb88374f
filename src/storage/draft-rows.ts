import { canonicalJson } from "../casefile/index.ts";
import type { DraftEntry, DraftHeader } from "../documents/index.ts";
import type { Role } from "../policy/index.ts";
import type { DraftEntryRow, DraftRow } from "./tables.ts";

export const headerRow = (district: string, header: DraftHeader): DraftRow => ({
  district_id: district,
  id: header.id,
  file: header.file,
  cycle: header.cycle,
  type: header.type,
  form: header.form,
  document: header.document,
  version: header.version,
  plan: header.plan ?? null,
  answers: header.answers ?? null,
  opened_by: header.openedBy.person,
  opened_as: header.openedBy.role,
  opened_at: header.openedAt,
  closed_at: null,
  closed_how: null,
});

export const headerOf = (row: DraftRow): DraftHeader => ({
  id: row.id,
  file: row.file,
  cycle: row.cycle,
  type: row.type,
  form: row.form,
  document: row.document,
  version: row.version,
  ...(row.plan === null ? {} : { plan: row.plan }),
  ...(row.answers === null ? {} : { answers: row.answers }),
  openedBy: { person: row.opened_by, role: row.opened_as as Role },
  openedAt: row.opened_at,
  ...(row.closed_at === null
    ? {}
    : { closed: { at: row.closed_at, how: row.closed_how === "issued" ? "issued" : "set-aside" } }),
});

export const entryRow = (district: string, draft: string, entry: DraftEntry, once: string): DraftEntryRow => {
  const { kind, number, section, by, at, ...body } = entry;
  const revision = "revision" in entry ? entry.revision : null;
  return {
    district_id: district,
    draft,
    number,
    once,
    kind,
    section,
    revision,
    by_person: by.person,
    by_role: by.role,
    at,
    body: canonicalJson(body),
  };
};

export const entryOf = (row: DraftEntryRow): DraftEntry =>
  ({
    kind: row.kind,
    number: row.number,
    section: row.section,
    by: { person: row.by_person, role: row.by_role },
    at: row.at,
    ...(JSON.parse(row.body) as object),
  }) as DraftEntry;
