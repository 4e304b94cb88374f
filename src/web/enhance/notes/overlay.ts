import type { NoteShown } from "../../kit/notes.tsx";
import type { KeptEntry } from "./kept.ts";

/** A note with whether some of it is on this device only. */
export interface NoteHere extends NoteShown {
  readonly unsent: boolean;
}

/** Names a matter: "3.1 Questions". */
export type Label = (focus: string) => string;

const blank = ({ note, at }: KeptEntry): NoteHere => ({
  id: note,
  at,
  text: "",
  struck: false,
  heads: [],
  texts: [],
  tags: [],
  unsent: true,
});

const after = (note: NoteHere, entry: KeptEntry, label: Label): NoteHere => {
  switch (entry.kind) {
    case "text":
      return { ...note, text: entry.text, struck: false, ...headsAfter(note, entry), unsent: true };
    case "struck":
      return { ...note, struck: true, ...headsAfter(note, entry), unsent: true };
    case "tagged":
      return note.tags.some(({ id }) => id === entry.id)
        ? note
        : {
            ...note,
            tags: [...note.tags, { id: entry.id, focus: entry.focus, words: entry.words, label: label(entry.focus) }],
            unsent: true,
          };
    case "untagged":
      return { ...note, tags: note.tags.filter(({ id }) => !entry.tags.includes(id)), unsent: true };
  }
};

/** What it names as its basis is settled by it; a text the server has and it did not know of still stands beside it. */
const headsAfter = (note: NoteHere, entry: Extract<KeptEntry, { kind: "text" | "struck" }>) => {
  const others = note.heads.filter((head) => head !== entry.id && !entry.basis.includes(head));
  const beside = note.texts.filter(({ id }) => others.includes(id));
  return { heads: [...others, entry.id], texts: beside.length === 0 ? [] : note.texts };
};

/**
 * The notes as their writer sees them here: what the server has, and on top what it does not have yet. Newest first.
 * Whether two devices differ is the server's to find; nothing is dropped by looking.
 */
export const overlay = (notes: readonly NoteShown[], kept: readonly KeptEntry[], label: Label): readonly NoteHere[] => {
  const all = new Map<string, NoteHere>(notes.map((note) => [note.id, { ...note, unsent: false }]));
  for (const entry of kept) all.set(entry.note, after(all.get(entry.note) ?? blank(entry), entry, label));
  return [...all.values()].toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
};
