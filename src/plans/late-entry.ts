import { readEntryDay as readDay, type Answers } from "../answers/index.ts";
import type { Day } from "../calendar/index.ts";

export interface EntryDay {
  readonly on: Day;
  /** Why it is entered so long after its day; only where it is. */
  readonly lateReason?: string;
}

/** The day something happened (field `on`), and the reason (`late-reason`) where it is entered more than a few days later. */
export const readEntryDay = (answers: Answers, today: Day): EntryDay => {
  const { day: on, ...late } = readDay(answers, { field: "on", today });
  return { on, ...late };
};
