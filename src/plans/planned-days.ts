import { compareDays, parseDay, type Day } from "../calendar/index.ts";
import { textOf, type FormValues, type StoredContents } from "../documents/index.ts";

export interface PlannedDays {
  /** Only where the plan names one. */
  readonly start?: Day;
  /** The day it will be completed, else its last target date, else its last benchmark; absent where it names none. */
  readonly end?: Day;
}

const dayIn = (text: string): Day | undefined => {
  const parsed = parseDay(text.trim());
  return parsed.ok ? parsed.day : undefined;
};

/** When a plan runs, from its words. Days that are none are left out. */
export const plannedDays = (values: FormValues, contents: StoredContents): PlannedDays => {
  const named = values["completion-day"] ?? {};
  const lastOf = (name: string): Day | undefined =>
    contents.parts
      .flatMap(({ part, day }) => (part === name && day !== undefined ? (dayIn(day) ?? []) : []))
      .sort(compareDays)
      .at(-1);
  const start = dayIn(textOf(named["start-day"]));
  const end = dayIn(textOf(named["completion-day"])) ?? lastOf("target") ?? lastOf("benchmark");
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
};
