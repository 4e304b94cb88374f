import type { Answers } from "../answers/index.ts";
import { compareDays, type Day } from "../calendar/index.ts";

/**
 * The day something happened, not before the document was issued and not after today; entered after its day, it needs the
 * reason. Fields `day` and `late-reason`.
 */
export const readPastDay = (
  answers: Answers,
  { today, issued }: { readonly today: Day; readonly issued: Day | undefined },
): { readonly day: Day; readonly lateReason?: string } => {
  const day = answers.day("day", { latest: today, ...(issued ? { earliest: issued } : {}) });
  const late = compareDays(day, today) < 0;
  const lateReason = answers.text("late-reason", { most: 1000, optional: true });
  if (late && lateReason === "") answers.reject({ field: "late-reason", key: "missing" });
  return { day, ...(late && lateReason !== "" ? { lateReason } : {}) };
};

/** Text of a field that may be left empty: absent then. */
export const optionalText = (answers: Answers, field: string, most: number): string | undefined => {
  const text = answers.text(field, { most, optional: true });
  return text === "" ? undefined : text;
};
