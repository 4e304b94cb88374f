import { parseDay } from "../calendar/index.ts";
import { sayDay } from "./say-day.ts";

/** One thing to put right at a field, by key; the form knows the field's label. */
export interface FieldErrorToSay {
  readonly key: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** What to do about a field, as one sentence that names it: "Fill in “Rationale”." */
export function sayFieldError(error: FieldErrorToSay, label: string): string {
  const parameter = (name: string): string => String(error.with?.[name] ?? "");
  const field = `“${label}”`;
  switch (error.key) {
    case "missing":
      return `Fill in ${field}.`;
    case "too-long":
      return `${field} is too long. Use at most ${grouped(parameter("max"))} characters.`;
    case "not-a-date":
      return `${field} must be a date, such as November 16, 2026.`;
    case "no-such-day":
      return `The calendar has no such day: look at ${field} again.`;
    case "day-after-today":
      return `${field} cannot lie after ${sayIso(parameter("day"), "today")}.`;
    case "before-day":
      return `${field} cannot lie before ${sayIso(parameter("day"), "the day it depends on")}.`;
    case "choose-one":
      return `Choose one answer for ${field}.`;
    case "not-a-choice":
      return `Choose one of the answers offered for ${field}.`;
    case "too-many":
      return `${field} has too many entries. Keep at most ${parameter("max") || "the number allowed"}.`;
    case "need-one":
      return `${field} needs at least one entry.`;
    case "not-a-time":
      return `${field} must be a time of day, such as 10:20.`;
    case "not-after-beginning":
      return `${field} must lie after its beginning, on the same day.`;
    case "too-small":
      return `${field} must be at least ${parameter("least")}.`;
    case "too-large":
      return `${field} must be at most ${parameter("most")}.`;
    case "not-a-number":
      return `${field} must be a number.`;
    case "nothing-changes":
      return `Nothing changes: ${field} and everything under it are as they are now.`;
    default:
      return `Look at ${field} again.`;
  }
}

function sayIso(iso: string, otherwise: string): string {
  const parsed = parseDay(iso);
  return parsed.ok ? sayDay(parsed.day, "long") : otherwise;
}

/** "8,000". */
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
