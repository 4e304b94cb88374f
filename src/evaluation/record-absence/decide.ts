import { compareDays, type Day } from "../../calendar/index.ts";
import { judgeAct, proposedFact, type Decide, type NewEvent } from "../../casefile/index.ts";
import type { AbsenceReason } from "../../policy/index.ts";
import { absencesOf } from "../absences.ts";
import type { AbsenceRecorded } from "../step-events.ts";

export interface RecordAbsence {
  readonly reason: AbsenceReason;
  readonly start: Day;
  /** Last day away, if it is known. */
  readonly end?: Day;
  readonly cycle: string;
}

const overlaps = (absence: AbsenceRecorded, { start, end }: Pick<RecordAbsence, "start" | "end">): boolean =>
  (end === undefined || absence.start <= end.toString()) &&
  (absence.end === undefined || compareDays(Temporal.PlainDate.from(absence.end), start) >= 0);

/** Records from when to when somebody is away: steps that need them wait for their return. Two absences never share a day. */
export const decide: Decide<RecordAbsence> = (file, { reason, start, end, cycle }, context) => {
  if (absencesOf(file.events).some((absence) => overlaps(absence, { start, ...(end ? { end } : {}) })))
    return { ok: false, refusal: { kind: "not-now", why: { key: "absence.recorded-already", with: {} } } };
  const days = { start: start.toString(), ...(end === undefined ? {} : { end: end.toString() }) };
  const absence = context.newId();
  const refusal = judgeAct(context, [
    proposedFact({
      fact: "absence-recorded",
      day: context.today,
      today: context.today,
      by: context.actor,
      cycle,
      is: { reason, ...days },
      ids: { absence },
    }),
  ]);
  if (refusal) return { ok: false, refusal };
  const recorded: NewEvent<"AbsenceRecorded", AbsenceRecorded> = {
    type: "AbsenceRecorded",
    day: context.today,
    cycle,
    body: { absence, reason, ...days },
  };
  return { ok: true, events: [recorded] };
};
