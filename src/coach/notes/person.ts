import type { Note } from "../note.ts";
import type { Read } from "../read.ts";
import { phraseAt, phrases } from "../lexicon.ts";
import { judging } from "../words/persons.ts";
import { noteAt } from "./note-at.ts";

const list = phrases(judging);

/** Words that judge the person instead of describing the work. */
export const personNotes = ({ tokens }: Read, text: string): readonly Note[] =>
  tokens.flatMap((_, at) => {
    const length = phraseAt(tokens, at, list);
    const inside = at > 0 && phraseAt(tokens, at - 1, list) > 1;
    return length > 0 && !inside ? [noteAt("person.judged", { tokens, text }, at, at + length - 1)] : [];
  });
