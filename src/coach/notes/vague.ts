import type { Note } from "../note.ts";
import type { Read } from "../read.ts";
import { noteAt } from "./note-at.ts";

/** Words that two people could read differently. A clock or a number of days beside "on time" or "promptly" settles it. */
export const vagueNotes = (read: Read, text: string): readonly Note[] => {
  const { evidence, tokens } = read;
  const settled = evidence.deadlines.some(({ exact }) => exact);
  return evidence.vague
    .filter(({ kind }) => !(settled && (kind === "on-time" || kind === "soon")))
    .filter(({ kind }) => !(kind === "often" && evidence.frequencies.length > 0))
    .map(({ at, last, kind }) => noteAt(`vague.${kind}`, { tokens, text }, at, last));
};
