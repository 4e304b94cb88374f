import type { DraftEntry, DraftHeader, DraftStore, DraftWritten, NewDraftEntry, TextEntry } from "../draft-store.ts";

/** A draft store that lives as long as a test. */
export const memoryDrafts = (): DraftStore => {
  const drafts = new Map<string, { header: DraftHeader; entries: DraftEntry[]; answered: Map<string, DraftWritten> }>();
  const open = (keep: (header: DraftHeader) => boolean): DraftHeader[] =>
    [...drafts.values()].map(({ header }) => header).filter((header) => header.closed === undefined && keep(header));

  const add = (draft: string, entry: NewDraftEntry): DraftWritten => {
    const found = drafts.get(draft);
    if (!found) return { ok: false, why: "unknown-draft" };
    if (found.header.closed) return { ok: false, why: "closed" };
    const number = found.entries.length + 1;
    const keep = <E extends DraftEntry>(written: E): E => {
      found.entries.push(written);
      return written;
    };
    if (entry.kind !== "text") return { ok: true, entry: keep({ ...entry, number }) };
    const texts = found.entries.filter(
      (before): before is TextEntry => before.kind === "text" && before.section === entry.section,
    );
    const current = texts.at(-1);
    const { expected, ...text } = entry;
    if (expected === (current?.revision ?? 0))
      return { ok: true, entry: keep({ ...text, number, revision: expected + 1 }) };
    const { section, by, at, value } = entry;
    if (!current) throw new Error(`${section} was never written, yet revision ${expected} was seen`);
    return {
      ok: false,
      why: "conflict",
      current,
      kept: keep({ kind: "aside", number, section, by, at, value, basis: expected }),
    };
  };

  return {
    create: async (header) => {
      const found = drafts.get(header.id) ?? { header, entries: [], answered: new Map<string, DraftWritten>() };
      drafts.set(header.id, found);
      return found.header;
    },
    load: async (id) => {
      const found = drafts.get(id);
      return found && { header: found.header, entries: [...found.entries] };
    },
    openOfFile: async (file) => open((header) => header.file === file),
    openOfPlan: async (plan) => open((header) => header.plan === plan),
    write: async (draft, entry, once) => {
      const before = drafts.get(draft)?.answered.get(once);
      if (before) return before;
      const answer = add(draft, entry);
      drafts.get(draft)?.answered.set(once, answer);
      return answer;
    },
    close: async (id, at) => {
      const found = drafts.get(id);
      if (found && !found.header.closed) found.header = { ...found.header, closed: { at, how: "set-aside" } };
    },
  };
};
