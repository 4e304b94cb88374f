import type { YearRows } from "./year-rows.ts";

const cell = (text: string): string => (/[",;\t\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (...cells: readonly string[]): string => cells.map(cell).join(",");

/** One school year of a calendar as the list that `readCsv` reads. */
export const writeCsv = ({ daysOff, anchors }: YearRows): string =>
  [
    "day,to,kind,name",
    ...daysOff.map(({ day, to = "", kind, name }) => line(day, to, kind, name)),
    ...Object.entries(anchors).map(([name, day]) => line(day, "", "named-day", name)),
    "",
  ].join("\r\n");
