import type { Day } from "../calendar/index.ts";
import { sayDay, sayWeekday } from "../wording/index.ts";

/** A day as it hangs in a date gutter. */
export interface GutterDay {
  readonly words: string;
  readonly under: string;
  readonly iso?: string;
}

/** "Nov 16" over "Mon", with the year where it is another school year. */
export const gutterDay = (day: Day, today: Day): GutterDay => {
  const weekday = sayWeekday(day).slice(0, 3);
  return {
    words: sayDay(day, "short", today),
    under: day.equals(today) ? `${weekday}, today` : weekday,
    iso: day.toString(),
  };
};

/** What hangs there while no day is known. */
export const noDay = (under: "named" | "yet"): GutterDay => ({ words: "No day", under });

/** "2026–27". */
export const sayYear = (year: string): string => year.replace("-", "–");
