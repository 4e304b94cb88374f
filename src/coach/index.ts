/** The coach: can this target be judged, and is its wording fair? It explains, decides nothing, and never writes a plan. */
export { coach, type Coached, type CoachContext } from "./coach.ts";
export { confusionOn, labelledIn, type Confusion } from "./confusion.ts";
export type { Missing, Note, NoteKey } from "./note.ts";
