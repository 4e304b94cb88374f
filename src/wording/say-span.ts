import type { DayUnit, Span } from "../calendar/index.ts";

const units: Readonly<Record<DayUnit, readonly [one: string, many: string]>> = {
  "calendar-days": ["calendar day", "calendar days"],
  "work-days": ["work day", "work days"],
  "school-days": ["school day", "school days"],
  "instructional-days": ["day of instruction", "days of instruction"],
  "business-days": ["business day", "business days"],
  weeks: ["week", "weeks"],
  months: ["month", "months"],
  semesters: ["semester", "semesters"],
  "school-years": ["school year", "school years"],
  years: ["year", "years"],
};

/** A length of time in words: "10 work days", "1 week". */
export const saySpan = (span: Span): string => `${String(span.count)} ${units[span.unit][span.count === 1 ? 0 : 1]}`;
