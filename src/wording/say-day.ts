import { type Day, type MonthDay, parseMonthDay, schoolYearOf } from "../calendar/index.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `full` and `long` for first mention and documents, `plain` within sentences, `table` and `short` where room is small. */
export type DayStyle = "full" | "long" | "plain" | "table" | "short";

/** The day of the week: "Monday". */
export const sayWeekday = (day: Day): string => weekdays[day.dayOfWeek - 1] ?? "";

/**
 * A day in words. full: "Monday, November 16, 2026"; long: "November 16, 2026"; plain: "November 16"; table: "Mon, Nov 16";
 * short: "Nov 16". The last three add the year unless `today` lies in the same school year.
 */
export function sayDay(day: Day, style: DayStyle, today?: Day): string {
  const month = months[day.month - 1] ?? "";
  if (style === "full") return `${sayWeekday(day)}, ${month} ${String(day.day)}, ${String(day.year)}`;
  if (style === "long") return `${month} ${String(day.day)}, ${String(day.year)}`;
  const year = today !== undefined && schoolYearOf(day) === schoolYearOf(today) ? "" : `, ${String(day.year)}`;
  if (style === "plain") return `${month} ${String(day.day)}${year}`;
  const short = `${month.slice(0, 3)} ${String(day.day)}${year}`;
  return style === "table" ? `${sayWeekday(day).slice(0, 3)}, ${short}` : short;
}

/** "Monday, Nov 16": a near day in a state, where the weekday matters more than the month's full name. */
export const sayNearDay = (day: Day, today?: Day): string => `${sayWeekday(day)}, ${sayDay(day, "short", today)}`;

/** "10-15" as "October 15". Throws DayError `not-a-month-day`. */
export function sayMonthDay(text: MonthDay): string {
  const { month, day } = parseMonthDay(text);
  return `${months[month - 1] ?? ""} ${String(day)}`;
}
