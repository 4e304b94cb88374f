import type { Span } from "../calendar/index.ts";
import type { DayExpression, Edition } from "../policy/index.ts";
import { day as dayOf } from "../calendar/index.ts";
import { sayAnchor } from "./anchors.ts";
import { sayDay, sayMonthDay } from "./say-day.ts";
import { saySpan } from "./say-span.ts";

/** A day as an agreement puts it, to follow "by", "from" or "until": "October 15", "10 work days after the day the plan is to end". */
export function sayDayExpression(expression: DayExpression, edition: Edition): string {
  if ("date" in expression) {
    const next = expression.of === "next-school-year" ? " of the next school year" : "";
    return `${sayDate(expression.date)}${next}`;
  }
  if ("day" in expression) return sayAnchor(expression.day, edition);
  if ("after" in expression) return counted(expression, "after", expression.after, edition);
  if ("before" in expression) return counted(expression, "before", expression.before, edition);
  return "a day that is published each year";
}

/** A day of the year, or one day for good. */
const sayDate = (date: string): string => (date.length === 5 ? sayMonthDay(date) : sayDay(dayOf(date), "long"));

/** The years whose day was published on its own: "in 2024-25, October 25, 2024". Empty when there are none. */
export function sayPublishedDays(expression: DayExpression): readonly string[] {
  return Object.entries(("per-year" in expression && expression["per-year"]) || {}).map(
    ([year, { date }]) => `in ${year}, ${sayDate(date)}`,
  );
}

function counted(span: Span, side: "after" | "before", anchor: string, edition: Edition): string {
  if (side === "before" && anchor === "school-year-start" && span.unit === "school-years" && span.count === 1) {
    return "the start of the previous school year";
  }
  if (span.count === 0) return sayAnchor(anchor, edition);
  return `${saySpan(span)} ${side} ${sayAnchor(anchor, edition)}`;
}
