import { parseDay } from "../calendar/index.ts";
import type { Path } from "./load-yaml.ts";

export interface FoundInText {
  readonly path: Path;
  readonly reason: string;
}

const YEAR_MONTH_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;
const MONTH_DAY = /^\d{1,2}-\d{1,2}$/;
const SCHOOL_YEAR = /^(\d{4})-(\d{2})$/;

/** Every date in a file that is none, wherever it stands: 2023-02-30, 13-45, 2024-26 for a school year. Keys count too. */
export function malformedDays(value: unknown, path: Path = []): FoundInText[] {
  if (typeof value === "string") return reasonAgainst(value).map((reason) => ({ path, reason }));
  if (Array.isArray(value)) return value.flatMap((item, index) => malformedDays(item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [...reasonAgainst(key).map((reason) => ({ path: here, reason })), ...malformedDays(inner, here)];
  });
}

function reasonAgainst(text: string): readonly string[] {
  if (YEAR_MONTH_DAY.test(text)) {
    const read = parseDay(text);
    if (read.ok) return [];
    return [
      read.reason === "no-such-day"
        ? `${text} is no day of the calendar.`
        : `${text} is no day: write year-month-day, 2026-09-04.`,
    ];
  }
  if (MONTH_DAY.test(text)) {
    if (/^\d{2}-\d{2}$/.test(text) && parseDay(`2024-${text}`).ok) return [];
    return [`${text} is no day of a year: write month-day, 09-04.`];
  }
  const years = SCHOOL_YEAR.exec(text);
  if (!years) return [];
  const follows = (Number(years[1]) + 1) % 100 === Number(years[2]);
  return follows ? [] : [`${text} is no school year: the second year follows the first, as in 2026-27.`];
}
