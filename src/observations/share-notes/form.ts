import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { NotesShared } from "../events.ts";
import type { ShareNotes } from "./decide.ts";

/** What there is to share; the form ticks which of it is. */
export interface Shareable extends NotesShared {
  /** Notes with two texts to choose from. */
  readonly unsettled: readonly string[];
}

export const read = (typed: Typed, shareable: Shareable): Read<ShareNotes> => {
  const answers = answersIn(typed);
  const notes = answers.choices(
    "note",
    shareable.notes.map(({ note }) => note),
  );
  const files = answers.choices(
    "file",
    shareable.attachments.map(({ attachment }) => attachment),
  );
  return answers.finish({
    observation: shareable.observation,
    notes: shareable.notes.filter(({ note }) => notes.includes(note)),
    attachments: shareable.attachments.filter(({ attachment }) => files.includes(attachment)),
    unsettled: notes.some((note) => shareable.unsettled.includes(note)),
  });
};
