import type { Answers } from "../answers/index.ts";

const shape = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** A time of day as typed, "9:05" or "09:05", in the form "09:05"; empty where it is none. Rejects what is neither. */
export const readTime = (
  answers: Answers,
  field: string,
  { optional = false }: { readonly optional?: boolean } = {},
): string => {
  const text = answers.text(field, { most: 20, optional });
  const [, hour, minute] = shape.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined) return `${hour.padStart(2, "0")}:${minute}`;
  if (text !== "") answers.reject({ field, key: "not-a-time" });
  return "";
};

/** Whole minutes from one time of a day to a later one of the same day; negative where it is earlier. */
export const minutesBetween = (from: string, to: string): number => minuteOf(to) - minuteOf(from);

const minuteOf = (time: string): number => {
  const [hour = "0", minute = "0"] = time.split(":");
  return Number(hour) * 60 + Number(minute);
};
