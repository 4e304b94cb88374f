import type { NewNoteEntry, NoteStruck, NoteTagged, TextWritten } from "./entry.ts";

/** One of a note's texts, or its striking. */
export type Version = TextWritten | NoteStruck;

export interface Tag {
  /** The tagging's own identity: what takes it back names it. */
  readonly id: string;
  readonly focus: string;
  readonly words: string;
}

export interface Note {
  readonly id: string;
  /** ISO instant its writing began. */
  readonly at: string;
  /** The words in force; of several texts that do not know each other, the one written last. */
  readonly text: string;
  readonly struck: boolean;
  /** What the next text must name as its basis. */
  readonly heads: readonly Version[];
  readonly tags: readonly Tag[];
}

/** Whether two devices changed the note without knowing of each other, and nobody has chosen yet. */
export const isInConflict = ({ heads }: Pick<Note, "heads">): boolean =>
  new Set(heads.map((head) => (head.kind === "text" ? head.text : undefined))).size > 1;

const byTime = (a: { readonly at: string; readonly id: string }, b: { readonly at: string; readonly id: string }) =>
  a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

/** The words a version stands for: striking keeps those it struck. */
const textOf = (version: Version, versions: ReadonlyMap<string, Version>, seen = new Set<string>()): string => {
  if (version.kind === "text") return version.text;
  seen.add(version.id);
  const before = version.basis
    .flatMap((id) => versions.get(id) ?? [])
    .filter(({ id }) => !seen.has(id))
    .sort(byTime)
    .at(-1);
  return before ? textOf(before, versions, seen) : "";
};

const noteFrom = (id: string, entries: readonly NewNoteEntry[]): Note | undefined => {
  const versions = new Map(
    entries.flatMap((entry) => (entry.kind === "text" || entry.kind === "struck" ? [[entry.id, entry] as const] : [])),
  );
  const known = new Set([...versions.values()].flatMap(({ id: own, basis }) => basis.filter((base) => base !== own)));
  const heads = [...versions.values()].filter((version) => !known.has(version.id)).sort(byTime);
  const current = heads.at(-1);
  const [first] = [...versions.values()].sort(byTime);
  if (!current || !first) return undefined;
  const removed = new Set(entries.flatMap((entry) => (entry.kind === "untagged" ? entry.tags : [])));
  const tags = entries
    .filter((entry): entry is NoteTagged => entry.kind === "tagged" && !removed.has(entry.id))
    .sort(byTime);
  const distinct = new Map(tags.map(({ id: tag, focus, words }) => [`${focus} ${words}`, { id: tag, focus, words }]));
  return {
    id,
    at: first.at,
    text: textOf(current, versions),
    struck: heads.every(({ kind }) => kind === "struck"),
    heads,
    tags: [...distinct.values()],
  };
};

/**
 * The notes that entries make, oldest first. Whichever order the entries of several devices came in, the notes are the
 * same, and every text is either in force, one of several to choose from, or was before the eyes of who wrote the next.
 */
export const notesFrom = (entries: readonly NewNoteEntry[]): readonly Note[] => {
  const byNote = new Map<string, NewNoteEntry[]>();
  for (const entry of new Map(entries.map((each) => [each.id, each])).values())
    byNote.set(entry.note, [...(byNote.get(entry.note) ?? []), entry]);
  return [...byNote].flatMap(([id, own]) => noteFrom(id, own) ?? []).sort(byTime);
};
