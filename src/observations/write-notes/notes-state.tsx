import { focusKey, type FocusChoice } from "../../documents/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { NoteShown, NotesState } from "../../web/kit/index.ts";
import { longestNote, type NewNoteEntry } from "../notes/entry.ts";
import { isInConflict, notesFrom, type Note } from "../notes/read-notes.ts";
import { observationPath } from "../observation-page.tsx";
import type { Observation } from "../state.ts";

const labelOf = (matters: readonly FocusChoice[], key: string): string => {
  const found = matters.find((matter) => focusKey(matter) === key);
  return found ? `${found.code} ${found.title}` : key.slice(key.indexOf(":") + 1);
};

/** A note as its page shows it. */
export const noteShown = (note: Note, matters: readonly FocusChoice[]): NoteShown => ({
  id: note.id,
  at: note.at,
  text: note.text,
  struck: note.struck,
  heads: note.heads.map(({ id }) => id),
  texts: isInConflict(note)
    ? note.heads.map((head) => ({
        id: head.id,
        at: head.at,
        text: head.kind === "text" ? head.text : "",
        struck: head.kind === "struck",
      }))
    : [],
  tags: note.tags.map(({ id, focus, words }) => ({ id, focus, words, label: labelOf(matters, focus) })),
});

/** Everything the page of notes is drawn from, by the server or by its script. */
export const notesState = (
  request: FileRequest,
  observation: Pick<Observation, "id">,
  entries: readonly NewNoteEntry[],
  matters: readonly FocusChoice[],
): NotesState => {
  const page = `${observationPath(request, observation)}/notes`;
  return {
    person: request.viewer.person.id,
    observation: observation.id,
    about: request.employee.name,
    send: page,
    read: `${page}/state`,
    csrf: request.viewer.session.csrf,
    count: entries.length,
    notes: notesFrom(entries)
      .toReversed()
      .map((note) => noteShown(note, matters)),
    matters: matters.map((matter) => ({
      key: focusKey(matter),
      label: `${matter.code} ${matter.title}`,
      group: matter.group ?? "",
    })),
    longest: longestNote,
  };
};
