import type { Note, NoteKey } from "../note.ts";
import { spanOf } from "../span.ts";
import type { Token } from "../tokens.ts";

interface Place {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** A note at these tokens, with the words as they stand in the text. */
export function noteAt(key: NoteKey, { tokens, text }: Place, at: number, last: number): Note {
  const span = spanOf(tokens, at, last);
  return { key, span, with: { words: text.slice(...span) } };
}
