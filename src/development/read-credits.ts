import type { Answers, FieldErrorKey } from "../answers/index.ts";

/** Most credits one entry can carry. */
const most = 200;

/** A number of credits in hundredths at most, or undefined where the field is empty. */
export const readCredits = (answers: Answers, field: string): number | undefined => {
  const text = answers.text(field, { optional: true, most: 12 }).replace(",", ".");
  if (text === "") return undefined;
  const credits = Number(text);
  const reject = (key: string, limit: Readonly<Record<string, number>> = {}): void =>
    answers.reject({ field, key: key as FieldErrorKey, with: limit });
  if (!/^\d+(\.\d{1,2})?$/.test(text)) reject("not-a-number");
  else if (credits > most) reject("too-large", { most });
  return credits;
};
