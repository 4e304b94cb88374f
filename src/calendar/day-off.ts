import { type Day } from "./day.ts";

/** Why a day is no work day. A closure is declared for one day, snow for instance. */
export type DayOffKind = "weekend" | "holiday" | "break" | "closure";

/** One listed day off. `declaredOn` and `revision` say since when, and since which revision of the calendar, it is known. */
export interface DayOff {
  readonly day: Day;
  readonly kind: Exclude<DayOffKind, "weekend">;
  readonly name: string;
  readonly declaredOn?: Day;
  readonly revision?: number;
}

/** A reason for one day. Outside the work year (a ten-month employee's summer) no work day is counted. */
export interface NotWorkDay {
  readonly kind: DayOffKind | "outside-work-year";
  readonly name?: string;
}
