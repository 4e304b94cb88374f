import type { CalendarData, SchoolYear } from "../../calendar/index.ts";
import { calendarGaps } from "../calendars/calendar-gaps.ts";

/** A calendar that people of the year are counted by and that is not entered, whole or in part. */
export interface MissingCalendar {
  readonly id: string;
  readonly title: string;
  /** Nothing is there for the year: it cannot be opened before that is entered. */
  readonly whole: boolean;
  readonly words: string;
}

/** What the calendars lack before a year can be opened for these staff groups. */
export const missingCalendars = (
  kept: readonly CalendarData[],
  groups: readonly string[],
  year: SchoolYear,
): readonly MissingCalendar[] => {
  const counting = groups.map((group) =>
    kept.some(({ id, kind }) => id === group && (kind ?? "staff") === "staff") ? group : "staff",
  );
  const needed = [...new Set([...counting, "students", "offices"])];
  return needed.flatMap((id): readonly MissingCalendar[] => {
    const data = kept.find((each) => each.id === id);
    if (!data)
      return [
        {
          id,
          title: id.replace(/^./, (first) => first.toUpperCase()),
          whole: true,
          words: "It is not entered at all.",
        },
      ];
    return calendarGaps(data, year).map((gap) => ({ id, title: data.title, ...gap }));
  });
};
