import { covers } from "./counting.ts";
import { type Day } from "./day.ts";
import { type DayOff, type DayOffKind } from "./day-off.ts";
import { type DayTable, isOutside, isWeekend } from "./day-table.ts";
import { type EpochDay, fromEpochDay, toEpochDay } from "./epoch-day.ts";
import { type WorkCalendar } from "./work-calendar.ts";

/** What happens to a day that is no work day. `next-day` is one day later and no further, as some pages say it. */
export type Roll = "next-work-day" | "next-day" | "previous-work-day" | "none";

/** Why a day could not stand: the first day of that reason, its name, and since when and which revision it is known. */
export interface MoveReason {
  readonly day: Day;
  /** A day off, or an absence of the person that the step needs: from `day` to `until`. */
  readonly kind: DayOffKind | "absence";
  readonly until?: Day;
  readonly name?: string;
  readonly declaredOn?: Day;
  readonly revision?: number;
}

/** A deadline (`from`) moved to its due day (`to`), and every reason met on the way, each once, the deadline's own first. */
export interface Move {
  readonly from: Day;
  readonly to: Day;
  readonly because: readonly MoveReason[];
  readonly roll: Roll;
  /** The latest revision that any of the reasons came in with; absent if the calendar always had them. */
  readonly calendarRevision?: number;
}

export interface Rolled {
  readonly due: Day;
  readonly move?: Move;
}

export const ROLLS_FROM: readonly DayOffKind[] = ["weekend", "holiday", "break", "closure"];

/**
 * The due day of a deadline. `cal` is the calendar of whoever owes the act. On days outside their work year, and past the end of
 * what is entered, `offices` is asked (else a July 31 duty of ten-month staff would move to late August); without `offices` their
 * own weekends and days off stand. `rollsFrom` are the kinds of day that move a deadline; it moves to a work day whatever the kinds.
 * Always ends: past the last listed day every week holds a work day.
 */
export function roll(
  cal: WorkCalendar,
  deadline: Day,
  rule: Roll,
  offices?: WorkCalendar,
  rollsFrom: readonly DayOffKind[] = ROLLS_FROM,
): Rolled {
  if (rule === "none") return { due: deadline };
  const start = toEpochDay(deadline);
  const own = reasonFor(tableFor(cal, offices, start), start, rollsFrom);
  if (!own) return { due: deadline };

  const because = [own];
  const step = rule === "previous-work-day" ? -1 : 1;
  let to = start + step;
  while (rule !== "next-day") {
    const reason = reasonFor(tableFor(cal, offices, to), to, ROLLS_FROM);
    if (!reason) break;
    if (!because.some((known) => known.kind === reason.kind && known.name === reason.name)) because.push(reason);
    to += step;
  }
  const revisions = because.flatMap((reason) => reason.revision ?? []);
  const due = fromEpochDay(to);
  const since = revisions.length > 0 && { calendarRevision: Math.max(...revisions) };
  return { due, move: { from: deadline, to: due, because, roll: rule, ...since } };
}

/**
 * The roll of a day counted `direction` its anchor: a day counted backward moves away from the anchor, so that a minimum
 * notice is never shortened.
 */
export function rollCounted(rule: Roll, direction: "after" | "before"): Roll {
  return direction === "before" && rule !== "none" ? "previous-work-day" : rule;
}

function tableFor(cal: WorkCalendar, offices: WorkCalendar | undefined, n: EpochDay): DayTable {
  return offices && (isOutside(cal.table, n) || !covers(cal, n)) ? offices.table : cal.table;
}

function reasonFor(table: DayTable, n: EpochDay, kinds: readonly DayOffKind[]): MoveReason | undefined {
  const off: DayOff | undefined = table.listed.get(n);
  if (off && kinds.includes(off.kind)) return off;
  return isWeekend(table, n) && kinds.includes("weekend") ? { day: fromEpochDay(n), kind: "weekend" } : undefined;
}
