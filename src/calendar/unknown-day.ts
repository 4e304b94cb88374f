import { type Day } from "./day.ts";
import { type SchoolYear } from "./school-year.ts";
import { type CalendarKind } from "./work-calendar.ts";

/** What someone has to enter before the day can be told. */
export type Missing =
  | { readonly what: "anchor"; readonly anchor: string; readonly year: SchoolYear; readonly calendar: CalendarKind }
  /** The calendar's coverage ends before `day` (or begins after it). */
  | { readonly what: "calendar"; readonly calendar: CalendarKind; readonly day: Day }
  /** A pause that has begun and whose end is not recorded. */
  | { readonly what: "pause-end"; readonly name: string; readonly from: Day };

/** The answer *cannot say yet*. */
export interface UnknownDay {
  readonly unknown: Missing;
}

export function isUnknown(answer: object | number): answer is UnknownDay {
  return typeof answer === "object" && "unknown" in answer;
}
