import { compareDays, type Day } from "../calendar/index.ts";
import { placeholderDay, type Answers } from "./answers.ts";

/** Calendar days after which an entry counts as late and its reason is asked. */
export const daysUntilLate = 3;

/** When something happened, and why it is entered later, where it is. */
export interface EntryDay {
  readonly day: Day;
  readonly lateReason?: string;
}

export interface EntryDayAsked {
  /** Field that holds the day. */
  readonly field: string;
  readonly today: Day;
  /** The first day it can have happened on. */
  readonly earliest?: Day | undefined;
  /** Calendar days within which an entry is not late: `daysUntilLate` unless a form counts otherwise. */
  readonly within?: number;
}

/**
 * The day something happened, never after today, and the reason (field `late-reason`) where it is entered later. A day that
 * is no date asks for no reason: it is put right first.
 */
export const readEntryDay = (
  answers: Answers,
  { field, today, earliest, within = daysUntilLate }: EntryDayAsked,
): EntryDay => {
  const day = answers.day(field, { latest: today, ...(earliest ? { earliest } : {}) });
  const isLate = day !== placeholderDay && compareDays(today, day) > within;
  return isLate ? { day, lateReason: answers.text("late-reason", { most: 2000 }) } : { day };
};
