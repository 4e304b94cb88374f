import type { Note } from "../note.ts";
import type { Read } from "../read.ts";
import { spanOf } from "../span.ts";

/** Longer sentences are read twice: plain-language guides ask for 15 to 20 words on average and few above 30. */
const longest = 35;

/** A sentence too long to be read once, or one in which nobody does anything. */
export function readingNotes({ tokens, clauses }: Read): readonly Note[] {
  const count = tokens.filter(({ kind }) => kind !== "mark").length;
  const span = spanOf(tokens, 0, tokens.length - 1);
  const passive = clauses.filter(({ act }) => act?.passive).length;
  return [
    ...(count > longest ? [{ key: "reading.long" as const, span, with: { count, longest } }] : []),
    ...(passive >= 3 ? [{ key: "reading.passive" as const, span, with: { count: passive } }] : []),
  ];
}
