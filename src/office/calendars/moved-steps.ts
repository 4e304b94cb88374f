import type { Calendars, Day, Move } from "../../calendar/index.ts";
import { assessFile, type CaseFile, type Editions } from "../../casefile/index.ts";
import { unfinishedPlans } from "../../plans/index.ts";
import type { Edition, Finding } from "../../policy/index.ts";

/** One file with a year open in it, counted as it is and as it would be. */
export interface CountedTwice {
  readonly person: string;
  readonly file: CaseFile;
  readonly before: Calendars;
  readonly after: Calendars;
}

/** One step of an agreement whose day a change of the calendar moves, for the people it moves it for in the same way. */
export interface MovedStep {
  readonly edition: Edition;
  readonly finding: Finding;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Why the new day is not the agreement's; absent where it is, or where it is counted in days. */
  readonly move?: Move;
  readonly moveBefore?: Move;
  /** What is recorded already would be read as late, or as late no longer. */
  readonly reads?: { readonly before: Finding["state"]; readonly after: Finding["state"] };
  readonly people: readonly string[];
}

const isoOf = (day: Day | undefined): string => day?.toString() ?? "";
const settled = new Set<Finding["state"]>(["done", "done-late", "done-otherwise"]);

/** Whether the two say the same of when it is due, or, of what is done, whether it was in time. */
const isSame = (one: Finding, other: Finding): boolean =>
  settled.has(one.state) && settled.has(other.state)
    ? one.state === other.state
    : isoOf(one.due) === isoOf(other.due) && isoOf(one.closes) === isoOf(other.closes);

/**
 * Which due days of open files differ between two sets of calendars: findings before and after, laid side by side by their
 * identity. Steps of closed years and what is not needed are left out. Grouped by step, agreement and days, earliest new day first.
 */
export const movedSteps = (files: readonly CountedTwice[], library: Editions, today: Day): readonly MovedStep[] => {
  const groups = new Map<string, MovedStep>();
  for (const { person, file, before, after } of files) {
    const open = new Set(file.cycles.filter(({ closedOn }) => closedOn === undefined).map(({ id }) => id));
    const goingOn = unfinishedPlans(file.events);
    const asked = { file, library, today };
    const later = new Map(assessFile({ ...asked, calendars: after }).map((finding) => [finding.id, finding]));
    for (const was of assessFile({ ...asked, calendars: before })) {
      const is = later.get(was.id);
      const edition = library.edition(file.cycles.find(({ id }) => id === was.occasion.cycle)?.edition ?? "");
      if (
        !is ||
        !edition ||
        !(open.has(was.occasion.cycle) || goingOn.has(was.occasion.plan ?? "")) ||
        is.state === "not-needed" ||
        isSame(was, is)
      )
        continue;
      const key = [edition.id, was.rule, was.asks.key, isoOf(was.due), isoOf(is.due), was.state, is.state].join("|");
      const known = groups.get(key);
      groups.set(key, known ? { ...known, people: [...known.people, person] } : stepOf(edition, was, is, person));
    }
  }
  return [...groups.values()].toSorted((a, b) => (isoOf(a.to) < isoOf(b.to) ? -1 : isoOf(a.to) > isoOf(b.to) ? 1 : 0));
};

const stepOf = (edition: Edition, was: Finding, is: Finding, person: string): MovedStep => ({
  edition,
  finding: is,
  from: was.due ?? was.closes,
  to: is.due ?? is.closes,
  ...(is.move ? { move: is.move } : {}),
  ...(was.move ? { moveBefore: was.move } : {}),
  ...(settled.has(was.state) && settled.has(is.state) ? { reads: { before: was.state, after: is.state } } : {}),
  people: [person],
});
