import type { CalendarData } from "../../calendar/index.ts";

const semesters = ["semester-1-start", "semester-1-end", "semester-2-start", "semester-2-end"];
const quarters = ["quarter-1-end", "quarter-2-end", "quarter-3-end", "quarter-4-end"];

const offered: Readonly<Record<string, readonly string[]>> = {
  staff: ["first-employee-day", "last-employee-day", "mid-year"],
  students: ["first-student-day", "last-student-day", ...semesters, ...quarters],
  offices: [],
};

/** The named days asked for each year of a calendar of that kind, and any it names already in any year. */
export const anchorNames = ({ kind = "staff", anchors = {} }: Pick<CalendarData, "kind" | "anchors">): string[] => [
  ...new Set([...(offered[kind] ?? []), ...Object.values(anchors).flatMap((named) => Object.keys(named))]),
];

/** The two days without which a work year has no beginning or end; offices have no summer. */
export const workYear: Readonly<Record<string, readonly [first: string, last: string] | undefined>> = {
  staff: ["first-employee-day", "last-employee-day"],
  students: ["first-student-day", "last-student-day"],
  offices: undefined,
};

const said: Readonly<Record<string, string>> = {
  "first-employee-day": "First day for staff",
  "last-employee-day": "Last day for staff",
  "first-student-day": "First day for students",
  "last-student-day": "Last day for students",
  "semester-1-start": "First semester begins",
  "semester-1-end": "First semester ends",
  "semester-2-start": "Second semester begins",
  "semester-2-end": "Second semester ends",
  "quarter-1-end": "First quarter ends",
  "quarter-2-end": "Second quarter ends",
  "quarter-3-end": "Third quarter ends",
  "quarter-4-end": "Fourth quarter ends",
  "mid-year": "Mid-year",
  "nonrenewal-notice-day": "Notice of nonrenewal is due",
  "board-meeting-may": "Board’s meeting in May",
};

/** A named day as its row is headed: "First day for staff". */
export const sayAnchorName = (name: string): string =>
  said[name] ?? name.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());
