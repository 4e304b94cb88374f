import { parseDay } from "../../calendar/index.ts";

/** How a file writes its days. */
export const dayLayouts = ["iso", "us", "european", "excel"] as const;
export type DayLayout = (typeof dayLayouts)[number];

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A spreadsheet's first day counts as 1 and it knows a February 29, 1900; from March 1900 on this is its day 0. */
const spreadsheetZero = { year: 1899, month: 12, day: 30 };

/** Spreadsheets read two digits as 1930 to 2029. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

const iso = (year: number, month: number, day: number): string | undefined => {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const parsed = parseDay(text);
  return parsed.ok ? text : undefined;
};

const readers: Readonly<Record<DayLayout, (text: string) => string | undefined>> = {
  iso: (text) => {
    const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
    return found ? iso(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
  },
  us: (text) => {
    const found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
    return found ? iso(Number(found[3]), Number(found[1]), Number(found[2])) : undefined;
  },
  european: (text) => {
    const found = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
    return found ? iso(Number(found[3]), Number(found[2]), Number(found[1])) : undefined;
  },
  excel: (text) => {
    const named = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{4}|\d{2})$/.exec(text);
    if (named)
      return iso(fullYear(named[3] ?? ""), months.indexOf((named[2] ?? "").toLowerCase()) + 1, Number(named[1]));
    const count = /^\d{4,5}$/.test(text) ? Number(text) : 0;
    return count < 61 ? undefined : Temporal.PlainDate.from(spreadsheetZero).add({ days: count }).toString();
  },
};

/** A day as ISO text; `undefined` where the text is no day of that layout. A time of midnight after it counts for nothing. */
export const readDay = (text: string, layout: DayLayout): string | undefined =>
  readers[layout](text.trim().replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ""));

/** The layout that reads every one of these days, the plainest first; `undefined` where none does. */
export const layoutOf = (texts: readonly string[]): DayLayout | undefined => {
  const days = texts.filter((text) => text !== "");
  return days.length === 0
    ? undefined
    : dayLayouts.find((layout) => days.every((text) => readDay(text, layout) !== undefined));
};
