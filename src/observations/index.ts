/**
 * Observations: planned, prepared without a word, held, talked over, and the notes an observer writes meanwhile. Notes are
 * the observer's own until shared; what they show goes into papers by reference. How often, how long and when is the agreement's.
 */
export {
  observationEvents,
  type ObservationEvent,
  type ObservationEventBodies,
  type ObservationEventType,
  type RecordedObservationEvent,
} from "./events.ts";
export { conferenceOf, observationsIn, sharedNotes, type Observation } from "./state.ts";
export { evidenceFor, findEvidence } from "./evidence.ts";
export { describeEvent } from "./describe.ts";
export { factsFrom } from "./facts.ts";
export { grantsFrom } from "./grants.ts";
export type { NewNoteEntry, NoteEntry } from "./notes/entry.ts";
export { isInConflict, notesFrom, type Note } from "./notes/read-notes.ts";
export type { ObservationParts } from "./parts.ts";
export type { NotesOf, ObservationStore, PreparedObservation } from "./store.ts";
export type { Attachment, AttachmentStore } from "./attachments/store.ts";
export { decide as decidePlanObservation, type PlanObservation } from "./plan-observation/decide.ts";
export { decide as decideHoldObservation, type HoldObservation } from "./hold-observation/decide.ts";
export { decide as decideHoldObservationConference, type HoldObservationConference } from "./hold-conference/decide.ts";
export { decide as decideShareNotes, type ShareNotes } from "./share-notes/decide.ts";
