import {
  day,
  schoolYearEnd,
  schoolYearStart,
  type CalendarData,
  type DayOffData,
  type SchoolYear,
} from "../../calendar/index.ts";

/** What a calendar says of one school year: its days off, in order, and its named days. */
export interface YearRows {
  readonly daysOff: readonly DayOffData[];
  readonly anchors: Readonly<Record<string, string>>;
}

/** First and last day of a school year as that calendar begins it, in ISO text. */
export const boundsOf = ({ yearBeginsOn }: Pick<CalendarData, "yearBeginsOn">, year: SchoolYear) => ({
  first: schoolYearStart(year, yearBeginsOn).toString(),
  last: schoolYearEnd(year, yearBeginsOn).toString(),
});

/** Whether a day off belongs to that school year: the one it begins in. */
const lies = (data: CalendarData, year: SchoolYear): ((off: DayOffData) => boolean) => {
  const { first, last } = boundsOf(data, year);
  return (off) => off.day >= first && off.day <= last;
};

const byDay = (a: DayOffData, b: DayOffData): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** One school year of a calendar. */
export const yearRows = (data: CalendarData, year: SchoolYear): YearRows => ({
  daysOff: (data.daysOff ?? []).filter(lies(data, year)).toSorted(byDay),
  anchors: data.anchors?.[year] ?? {},
});

/** The calendar with that school year replaced; other years stay as they are and come first. */
export const withYear = (data: CalendarData, year: SchoolYear, { daysOff, anchors }: YearRows): CalendarData => {
  const inYear = lies(data, year);
  const others = (data.daysOff ?? []).filter((off) => !inYear(off));
  const { [year]: _, ...years } = data.anchors ?? {};
  return {
    ...data,
    daysOff: [...others, ...daysOff],
    anchors: Object.keys(anchors).length === 0 ? years : { ...years, [year]: anchors },
  };
};

/** How many days off stand before those of that school year in `withYear`. */
export const othersBefore = (data: CalendarData, year: SchoolYear): number => {
  const inYear = lies(data, year);
  return (data.daysOff ?? []).filter((off) => !inYear(off)).length;
};

/** Whether the calendar says anything at all of that school year. */
export const hasYear = (data: CalendarData, year: SchoolYear): boolean => {
  const { daysOff, anchors } = yearRows(data, year);
  return daysOff.length > 0 || Object.keys(anchors).length > 0;
};

/** The days a row takes off, both ends counted. */
export const daysIn = ({ day: from, to }: DayOffData): number =>
  to === undefined ? 1 : day(from).until(day(to)).days + 1;
