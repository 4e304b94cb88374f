import type { TextSpan } from "./span.ts";
import type { Vagueness } from "./words/vague.ts";

/** What a text lets a reader judge it by. */
export type Missing = "act" | "threshold" | "time" | "baseline" | "record";

export type NoteKey =
  | `missing.${Missing}`
  | `vague.${Vagueness}`
  | "figure.names"
  | "person.judged"
  | "threat"
  | "control.others"
  | "reading.long"
  | "reading.passive";

/** What the coach has to say about words of the text: a key, where they stand, and what the sentence about them needs. */
export interface Note {
  readonly key: NoteKey;
  /** Characters of the text, the second not included. */
  readonly span: TextSpan;
  readonly with: Readonly<Record<string, string | number>>;
}
