import type { Answers, Typed } from "../answers/index.ts";
import { compareDays, parseDay, type Day } from "../calendar/index.ts";

/** Calendar days after which an entry counts as late and its reason is asked. */
export const daysUntilLate = 3;

export interface EntryDay {
  readonly on: Day;
  /** Why it is entered so long after its day; only where it is. */
  readonly lateReason?: string;
}

/** The day something happened (field `on`), and the reason (`late-reason`) where it is entered more than a few days later. */
export const readEntryDay = (answers: Answers, typed: Typed, today: Day): EntryDay => {
  const on = answers.day("on", { latest: today });
  const given = parseDay((typed.get("on")?.[0] ?? "").trim());
  if (!given.ok || compareDays(today, given.day) <= daysUntilLate) return { on };
  return { on, lateReason: answers.text("late-reason", { most: 2000 }) };
};
