import { addDays, compareDays, type Day, isUnknown, type Move, roll, type Rolled } from "../calendar/index.ts";
import type { Absence } from "./absences.ts";
import type { Assessment } from "./assessment.ts";

const lasts = ({ start, end }: Absence, on: Day): boolean =>
  compareDays(start, on) <= 0 && (!end || compareDays(on, end) <= 0);

/** A due day that fell into absences: when it is due instead, or that nobody can tell. `away`: the absence that holds it now. */
export interface Paused {
  readonly rolled?: Rolled;
  readonly away: Absence;
}

/**
 * What an absence does to a due day that falls within it: the first work day after the return, with the absence as the reason
 * of the move. Undefined where no absence holds the day.
 */
export function pauseDue(deadline: Day, { due, move }: Rolled, a: Assessment): Paused | undefined {
  let paused: Paused | undefined;
  let now = due;
  let because: Move["because"] = move?.because ?? [];
  for (const absence of a.absences) {
    if (!lasts(absence, now)) continue;
    const { start, end, reason } = absence;
    const next = end && addDays(a.calendars, end, { count: 1, unit: "calendar-days" }, "after");
    if (!end || !next || isUnknown(next)) return { away: absence };
    now = roll(a.calendars.staff, next, "next-work-day", a.calendars.offices).due;
    because = [...because, { day: start, kind: "absence", until: end, name: reason }];
    paused = { away: absence, rolled: { due: now, move: { from: deadline, to: now, because, roll: "next-work-day" } } };
  }
  return paused;
}

/** Whether somebody is away today, in the absence that holds a step. */
export const isAway = (away: Absence | undefined, a: Assessment): away is Absence =>
  away !== undefined && lasts(away, a.today);
