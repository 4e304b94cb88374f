import { compareDays, type Calendars, type Day, type SchoolYear } from "../../calendar/index.ts";
import { policyDates, type DatedStep, type Edition } from "../../policy/index.ts";
import type { YearPost } from "./year-posts.ts";

/** One step of an agreement's year, and for how many of the people it covers it stands so. */
export interface StepOfYear {
  readonly step: DatedStep;
  readonly people: number;
}

export interface DatesOfYear {
  readonly edition: Edition;
  readonly people: number;
  /** Steps with a day, in order; then those counted from something still to happen, and those that cannot be said. */
  readonly dated: readonly StepOfYear[];
  readonly counted: readonly StepOfYear[];
  readonly unknown: readonly StepOfYear[];
}

const iso = (day: Day | undefined): string => day?.toString() ?? "";

/** Two steps are one line where rule, days and what is missing are the same. */
const lineOf = ({ rule, deadline, due, from, closes, missing }: DatedStep): string =>
  [rule, iso(deadline), iso(due), iso(from), iso(closes), missing.map(({ key }) => key).join()].join("|");

/** People for whom every rule and every day must come out alike share one working out. */
const kindOf = ({ about, post }: YearPost): string =>
  JSON.stringify([post.staffGroup, Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** Every due date of a school year under one edition, for these people. */
export const datesOfYear = (
  edition: Edition,
  year: SchoolYear,
  posts: readonly YearPost[],
  calendars: (staffGroup: string | undefined) => Calendars,
): DatesOfYear => {
  const lines = new Map<string, { step: DatedStep; people: number }>();
  for (const alike of Map.groupBy(posts, kindOf).values()) {
    const [one] = alike;
    if (!one) continue;
    for (const step of policyDates(edition, year, calendars(one.post.staffGroup), one.about)) {
      const line = lineOf(step);
      lines.set(line, { step, people: (lines.get(line)?.people ?? 0) + alike.length });
    }
  }
  const all = [...lines.values()];
  const dueOf = ({ step }: StepOfYear): Day | undefined => step.due;
  const inOrder = (a: StepOfYear, b: StepOfYear): number => {
    const [one, other] = [dueOf(a), dueOf(b)];
    return one && other ? compareDays(one, other) : 0;
  };
  return {
    edition,
    people: posts.length,
    dated: all.filter(({ step }) => step.due !== undefined).toSorted(inOrder),
    counted: all.filter(({ step }) => step.due === undefined && step.counted !== undefined),
    unknown: all.filter(({ step }) => step.due === undefined && step.counted === undefined),
  };
};
