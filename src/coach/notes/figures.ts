import type { Note } from "../note.ts";
import type { Read } from "../read.ts";
import { noteAt } from "./note-at.ts";

/** Figures that name, date or last, in a text without any that divides met from not met. */
export const figureNotes = ({ tokens, evidence }: Read, text: string): readonly Note[] =>
  evidence.amounts
    .filter(({ kind }) => kind === "names")
    .map(({ at, last }) =>
      noteAt("figure.names", { tokens, text }, Math.max(0, at - (tokens[at - 1]?.kind === "word" ? 1 : 0)), last),
    );
