import type { NotesState } from "../../kit/notes.tsx";
import type { Kept, KeptEntry, Writing } from "./kept.ts";
import { overlay, type NoteHere } from "./overlay.ts";

export interface NotebookParts {
  readonly kept: Kept;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What a writer does with notes, as entries kept on this device; the sending is not its concern. */
export const notebook = ({ kept, now, newId }: NotebookParts) => {
  const made = (note: string) => ({ id: newId(), note, at: now() });

  return {
    /** The notes as they stand here: the server's, and on top what it does not have yet. */
    notes: (state: NotesState): readonly NoteHere[] =>
      overlay(
        state.notes,
        kept.entries(),
        (focus) => state.matters.find(({ key }) => key === focus)?.label ?? focus.slice(focus.indexOf(":") + 1),
      ),
    /** What was being typed when the page was left, or a blank. */
    begin: (): Writing =>
      kept.writing().find(({ basis }) => basis.length === 0) ?? {
        note: newId(),
        at: now(),
        text: "",
        tags: [],
        basis: [],
      },
    /** Each key, at once. Time counts from the first. */
    type: (writing: Writing, change: Partial<Pick<Writing, "text" | "tags">>): Writing => {
      const isFirst = writing.text === "" && (change.text ?? "") !== "";
      const next = { ...writing, ...change, ...(isFirst ? { at: now() } : {}) };
      if (next.text === "" && next.tags.length === 0) kept.stop(next.note);
      else kept.write(next);
      return next;
    },
    /** A new note; nothing while there is no word in it. */
    keep: (writing: Writing): boolean => {
      const text = writing.text.trim();
      if (text === "") return false;
      const at = writing.at;
      kept.add([
        { id: newId(), note: writing.note, at, kind: "text", basis: [], text },
        ...writing.tags.map((focus): KeptEntry => ({
          id: newId(),
          note: writing.note,
          at,
          kind: "tagged",
          focus,
          words: "",
        })),
      ]);
      kept.stop(writing.note);
      return true;
    },
    /** A change of a note, begun on the texts it was shown with. */
    change: (writing: Writing): boolean => {
      const text = writing.text.trim();
      if (text === "") return false;
      kept.add([{ ...made(writing.note), kind: "text", basis: writing.basis, text }]);
      kept.stop(writing.note);
      return true;
    },
    strike: (note: NoteHere): void => {
      kept.add([{ ...made(note.id), kind: "struck", basis: note.heads }]);
      kept.stop(note.id);
    },
    restore: (note: NoteHere): void =>
      kept.add([{ ...made(note.id), kind: "text", basis: note.heads, text: note.text }]),
    /** One of several texts is the note's from now on; the others stay readable in its history. */
    choose: (note: NoteHere, text: string): void => {
      const chosen = note.texts.find(({ id }) => id === text);
      if (!chosen) return;
      const entry = { ...made(note.id), basis: note.heads };
      kept.add([chosen.struck ? { ...entry, kind: "struck" } : { ...entry, kind: "text", text: chosen.text }]);
    },
    /** Tags, or takes the tag back. */
    tag: (note: NoteHere, focus: string, words: string): void => {
      const tags = note.tags.filter((tag) => tag.focus === focus && tag.words === words).map(({ id }) => id);
      kept.add([
        tags.length > 0
          ? { ...made(note.id), kind: "untagged", tags }
          : { ...made(note.id), kind: "tagged", focus, words },
      ]);
    },
    /** How many notes the server does not have whole. */
    waiting: (): number =>
      new Set([
        ...kept.entries().map(({ note }) => note),
        ...kept
          .writing()
          .filter(({ text }) => text.trim() !== "")
          .map(({ note }) => note),
      ]).size,
  };
};

export type Notebook = ReturnType<typeof notebook>;
