import type { RecordedEvent } from "../casefile/index.ts";
import { evaluationEvents } from "./events.ts";
import type { AbsenceRecorded } from "./step-events.ts";

/** The absences of a file as last recorded, in the order they were first entered. */
export const absencesOf = (events: readonly RecordedEvent[]): readonly AbsenceRecorded[] => {
  const absences = new Map<string, AbsenceRecorded>();
  for (const event of evaluationEvents(events))
    if (event.type === "AbsenceRecorded") absences.set(event.body.absence, event.body);
  return [...absences.values()];
};
