import type { NotesState } from "../../kit/notes.tsx";

/** One thing written on this device, as it is sent: a text, a striking, a tagging or its taking back. */
export type KeptEntry = { readonly id: string; readonly note: string; readonly at: string } & (
  | { readonly kind: "text"; readonly basis: readonly string[]; readonly text: string }
  | { readonly kind: "struck"; readonly basis: readonly string[] }
  | { readonly kind: "tagged"; readonly focus: string; readonly words: string }
  | { readonly kind: "untagged"; readonly tags: readonly string[] }
);

/** What is being typed and was not kept yet: a new note, or a change of one. */
export interface Writing {
  readonly note: string;
  /** ISO instant the first key was pressed. */
  readonly at: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** For a change: what it was begun on. */
  readonly basis: readonly string[];
}

/** As much of the browser's storage as is needed: each write is on the device before the next key. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

interface Place {
  readonly person: string;
  readonly observation: string;
}

const root = "evenhand.notes";
const under = ({ person, observation }: Place, kind: "entry" | "writing" | "about" | "state"): string =>
  `${root}.${kind}.${person}.${observation}.`;

const keysIn = (shelf: Shelf, prefix: string): readonly string[] =>
  Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? "").filter((key) => key.startsWith(prefix));

const read = <Value>(shelf: Shelf, key: string): readonly Value[] => {
  try {
    const text = shelf.getItem(key);
    return text === null ? [] : [JSON.parse(text) as Value];
  } catch {
    return [];
  }
};

/** What this browser keeps of one person's notes of one observation. Each thing has a place of its own, so that two windows never write over each other. */
export interface Kept {
  entries(): readonly KeptEntry[];
  add(entries: readonly KeptEntry[]): void;
  /** The server has them now. */
  sent(ids: readonly string[]): void;
  writing(): readonly Writing[];
  write(writing: Writing): void;
  stop(note: string): void;
  /** What the server said last, for a page that opens without it. */
  last(): NotesState | undefined;
  remember(state: NotesState): void;
}

export const keptIn = (shelf: Shelf, place: Place, about: string): Kept => {
  const [entry, writing] = [under(place, "entry"), under(place, "writing")];
  const [whose, server] = [under(place, "about"), under(place, "state")];
  const byTime = <Value extends { readonly at: string }>(values: readonly Value[]): readonly Value[] =>
    values.toSorted((a, b) => a.at.localeCompare(b.at));
  /** Counts up, so that what was written in one instant stays in its order. */
  const placed = (at: number): string => String(at).padStart(9, "0");
  const next = (): number =>
    1 + Math.max(0, ...keysIn(shelf, entry).map((key) => Number(key.slice(entry.length).split(".")[0])));
  return {
    entries: () =>
      keysIn(shelf, entry)
        .toSorted()
        .flatMap((key) => read<KeptEntry>(shelf, key)),
    add: (entries) => {
      shelf.setItem(whose, JSON.stringify(about));
      let at = next();
      for (const each of entries) shelf.setItem(`${entry}${placed(at++)}.${each.id}`, JSON.stringify(each));
    },
    sent: (ids) => {
      for (const key of keysIn(shelf, entry)) if (ids.includes(key.slice(entry.length + 10))) shelf.removeItem(key);
    },
    writing: () => byTime(keysIn(shelf, writing).flatMap((key) => read<Writing>(shelf, key))),
    write: (value) => {
      shelf.setItem(whose, JSON.stringify(about));
      shelf.setItem(`${writing}${value.note}`, JSON.stringify(value));
    },
    last: () => read<NotesState>(shelf, server)[0],
    remember: (state) => shelf.setItem(server, JSON.stringify(state)),
    stop: (note) => shelf.removeItem(`${writing}${note}`),
  };
};

/** Notes on this device that the server does not have, by whose lesson they are about; nobody's words, only how many. */
export const unsentOn = (
  shelf: Shelf,
): readonly { readonly about: string; readonly page: string; readonly notes: number }[] => {
  const found = new Map<string, Set<string>>();
  for (const kind of ["entry", "writing"] as const)
    for (const key of keysIn(shelf, `${root}.${kind}.`)) {
      const [person = "", observation = ""] = key.slice(`${root}.${kind}.`.length).split(".");
      const [value] = read<{ readonly note: string; readonly text?: string }>(shelf, key);
      if (!value || (kind === "writing" && (value.text ?? "").trim() === "")) continue;
      const place = `${person}.${observation}`;
      found.set(place, (found.get(place) ?? new Set()).add(value.note));
    }
  return [...found].map(([place, notes]) => {
    const [about = ""] = read<string>(shelf, `${root}.about.${place}.`);
    return { about, page: place, notes: notes.size };
  });
};

/** Takes off this device what the server has anyway. */
export const clearSent = (shelf: Shelf): void => {
  for (const key of keysIn(shelf, `${root}.state.`)) shelf.removeItem(key);
};

/** Takes everything off this device. */
export const clearKept = (shelf: Shelf): void => {
  for (const key of keysIn(shelf, `${root}.`)) shelf.removeItem(key);
};
