import type { Note } from "../note.ts";
import type { Read } from "../read.ts";
import { phraseAt, phrases } from "../lexicon.ts";
import { threatening } from "../words/persons.ts";
import { noteAt } from "./note-at.ts";

const list = phrases(threatening);

/** Words that threaten. A plan is an intervention, not a punishment. */
export const threatNotes = ({ tokens }: Read, text: string): readonly Note[] => {
  const notes: Note[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = phraseAt(tokens, at, list);
    if (length === 0) continue;
    notes.push(noteAt("threat", { tokens, text }, at, at + length - 1));
    at += length - 1;
  }
  return notes;
};
