/** One thing written down about a note, on whichever device. Entries are only ever added; none is changed or taken away. */
interface Made {
  /** Made where it was written, so that sending it twice keeps it once. */
  readonly id: string;
  readonly note: string;
  /** ISO instant by the writer's own clock; for a note's first text, when its writing began. */
  readonly at: string;
}

/** The note's words from now on, written by someone who had the texts in `basis` before them (none: a new note). */
export interface TextWritten extends Made {
  readonly kind: "text";
  readonly basis: readonly string[];
  readonly text: string;
}

/** The note is struck: it stays readable and counts for nothing. */
export interface NoteStruck extends Made {
  readonly kind: "struck";
  readonly basis: readonly string[];
}

/** The note, or the passage `words` of it, shows something of this matter ("indicator:3.1"). */
export interface NoteTagged extends Made {
  readonly kind: "tagged";
  readonly focus: string;
  /** The passage, word for word; empty for the whole note. */
  readonly words: string;
}

/** These taggings are taken back. One made elsewhere meanwhile stays. */
export interface TagsRemoved extends Made {
  readonly kind: "untagged";
  readonly tags: readonly string[];
}

export type NewNoteEntry = TextWritten | NoteStruck | NoteTagged | TagsRemoved;

/** The same as it is kept: who sent it, when it came, and its place among all entries of the observation. */
export type NoteEntry = NewNoteEntry & {
  readonly number: number;
  readonly by: string;
  /** ISO instant by the server's clock. */
  readonly savedAt: string;
};

export const longestNote = 4000;
