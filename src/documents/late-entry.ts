import { readEntryDay, type Answers, type EntryDay } from "../answers/index.ts";
import type { Day } from "../calendar/index.ts";

/**
 * The day something happened to a document, not before it was issued and not after today (field `day`). What agreements
 * count from receipt hangs on it, so that any later entry needs its reason.
 */
export const readPastDay = (
  answers: Answers,
  { today, issued }: { readonly today: Day; readonly issued: Day | undefined },
): EntryDay => readEntryDay(answers, { field: "day", today, earliest: issued, within: 0 });

/** Text of a field that may be left empty: absent then. */
export const optionalText = (answers: Answers, field: string, most: number): string | undefined => {
  const text = answers.text(field, { most, optional: true });
  return text === "" ? undefined : text;
};
