import type { CalendarData, SchoolYear } from "../../calendar/index.ts";
import { sayYear } from "../words.ts";
import { sayAnchorName, workYear } from "./anchor-names.ts";
import { hasYear, yearRows } from "./year-rows.ts";

/** What a calendar lacks for one school year. `whole`: it says nothing of that year at all. */
export interface CalendarGap {
  readonly whole: boolean;
  readonly words: string;
}

/** What is missing before days of that school year can be counted on the calendar; empty when it is entered. */
export const calendarGaps = (data: CalendarData, year: SchoolYear): readonly CalendarGap[] => {
  if (!hasYear(data, year)) return [{ whole: true, words: `Nothing is entered for ${sayYear(year)}.` }];
  const { anchors, daysOff } = yearRows(data, year);
  const missing = (workYear[data.kind ?? "staff"] ?? []).filter((name) => anchors[name] === undefined);
  return [
    ...missing.map((name) => ({ whole: false, words: `${sayAnchorName(name)} is not entered.` })),
    ...(daysOff.length === 0 ? [{ whole: false, words: "No day off is entered." }] : []),
  ];
};
