import { compareDays, day, type Day } from "../../calendar/index.ts";
import type { Decide, NewEvent } from "../../casefile/index.ts";
import { absencesOf } from "../absences.ts";
import type { AbsenceRecorded } from "../step-events.ts";

export interface EndAbsence {
  readonly absence: string;
  readonly end: Day;
  readonly cycle: string;
}

/** Enters the last day of an absence, or puts it right: steps that waited are due after it. */
export const decide: Decide<EndAbsence> = (file, { absence: id, end, cycle }, { today }) => {
  const absence = absencesOf(file.events).find((each) => each.absence === id);
  if (!absence) return { ok: false, refusal: { kind: "not-now", why: { key: "absence.not-in-file", with: {} } } };
  if (compareDays(end, day(absence.start)) < 0)
    return { ok: false, refusal: { kind: "not-now", why: { key: "absence.ends-before-start", with: {} } } };
  const recorded: NewEvent<"AbsenceRecorded", AbsenceRecorded> = {
    type: "AbsenceRecorded",
    day: today,
    cycle,
    body: { ...absence, end: end.toString() },
  };
  return { ok: true, events: [recorded] };
};
