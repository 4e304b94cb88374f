import { compareDays } from "../calendar/index.ts";
import type { DayExpression, Edition, Published, PublishedEntry } from "../policy/index.ts";
import { both } from "./lists.ts";
import { sayClauseLabel } from "./say-clause.ts";
import { sayDay, sayWeekday } from "./say-day.ts";
import { sayDayExpression } from "./say-day-expression.ts";
import { sayMove } from "./say-move.ts";
import { sayPersons } from "./say-person.ts";
import type { Finding } from "../policy/index.ts";

type Dated = Pick<Finding, "deadline" | "due" | "move"> & { readonly published?: Published };

/**
 * Where a day was published for the year: by which sentence, that it stands as published or moved, and the rule's own day.
 * Empty where the day is the rule's own.
 */
export function sayPublished({ deadline, published }: Dated): readonly string[] {
  if (published === undefined || deadline === undefined) return [];
  const { source, stands, own } = published;
  const words = `${sayClauseLabel(source)}: “${source.says}”`;
  const weekend = stands && (deadline.dayOfWeek === 6 || deadline.dayOfWeek === 7);
  const as = weekend ? ` That is a ${sayWeekday(deadline)}; it stands as published.` : "";
  const said = [`The district published ${sayDay(deadline, "long")} for this year (${words}).${as}`];
  if (own === undefined) return said;
  if (compareDays(own.due, deadline) === 0) return [...said, `That is also the day the rule itself gives.`];
  const why = own.move === undefined ? "." : `: ${sayMove(own.move)}`;
  return [...said, `The rule’s own day would be ${sayDay(own.due, "long")}${why}`];
}

/** What was published of a rule, year by year: "in 2024-25, October 25, 2024 (BTU pages, 2024-25)". */
export function sayPublishedFor(rule: string, edition: Edition): readonly string[] {
  return Object.entries(edition.published ?? {}).flatMap(([year, rules]) =>
    (rules[rule] ?? []).map((entry) => {
      const people = entry.for === undefined ? "" : ` for ${sayPersons(entry.for, edition)}`;
      return `in ${year}${people}, ${both(daysOf(entry, edition))} (${sayClauseLabel(entry.source)})`;
    }),
  );
}

const leads: Readonly<Record<string, string>> = {
  from: "from ",
  "not-before": "not before ",
  to: "to ",
  until: "until ",
  closes: "entry open until ",
};

const daysOf = ({ days }: PublishedEntry, edition: Edition): readonly string[] =>
  Object.entries(days).map(
    ([key, day]: [string, DayExpression]) => `${leads[key] ?? ""}${sayDayExpression(day, edition)}`,
  );
