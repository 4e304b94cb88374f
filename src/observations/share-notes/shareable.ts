import { focusKey, type FocusChoice } from "../../documents/index.ts";
import type { Attachment } from "../attachments/store.ts";
import type { SharedTag } from "../events.ts";
import type { NoteEntry } from "../notes/entry.ts";
import { isInConflict, notesFrom, type Tag } from "../notes/read-notes.ts";
import type { Shareable } from "./form.ts";

/** A tag with the matter as the rubric names it today; one the rubric no longer knows keeps its code. */
export const tagged = ({ id, focus, words }: Tag, matters: readonly FocusChoice[]): readonly SharedTag[] => {
  const found = matters.find((matter) => focusKey(matter) === focus);
  return found ? [{ tag: id, focus: { kind: found.kind, code: found.code, title: found.title }, words }] : [];
};

/** The working notes and files of an observation as they would be given: struck notes and files put away are left out. */
export const shareableFrom = (
  observation: string,
  entries: readonly NoteEntry[],
  attachments: readonly Attachment[],
  matters: readonly FocusChoice[],
): Shareable => {
  const notes = notesFrom(entries).filter(({ struck }) => !struck);
  return {
    observation,
    notes: notes.map((note) => ({
      note: note.id,
      version: note.heads.at(-1)?.id ?? "",
      at: note.at,
      text: note.text,
      tags: note.tags.flatMap((tag) => tagged(tag, matters)),
    })),
    attachments: attachments
      .filter(({ putAwayAt }) => putAwayAt === undefined)
      .map(({ id, name, type, size, hash }) => ({ attachment: id, name, type, size, hash })),
    unsettled: notes.filter(isInConflict).map(({ id }) => id),
  };
};
