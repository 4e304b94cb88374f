import ICAL from "ical.js";
import type { ListProblem } from "./read-csv.ts";
import { isMeant, isReadable } from "./repeats.ts";
import { guessKind, type GuessedKind } from "./guess-kind.ts";
import { wholeDays } from "./whole-days.ts";

/** One event of a calendar file, as whole days; `kind` is a guess from its name, for a person to put right. */
export interface ReadEvent {
  readonly day: string;
  readonly to?: string;
  readonly name: string;
  readonly kind: GuessedKind;
}

export interface ReadEvents {
  readonly events: readonly ReadEvent[];
  readonly problems: readonly ListProblem[];
  /** Events that take part of a day only, and those on other days than asked for. */
  readonly partly: number;
  readonly outside: number;
}

export interface Bounds {
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  /** The district's time zone. */
  readonly zone: string;
}

const longest = 1_000_000;
const mostEvents = 3000;
/** Occurrences looked at over the whole file. */
const mostOccurrences = 20_000;
const longestName = 200;

const refused = (why: string): ReadEvents => ({ events: [], problems: [{ why }], partly: 0, outside: 0 });

/** The text of a file that says it is a calendar; undefined where it is something else, or not UTF-8 as RFC 5545 asks. */
export const calendarText = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /^\s*BEGIN:VCALENDAR/i.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The whole-day events of an iCalendar file (RFC 5545) between two days: of one day or several, repeating ones day by day, with
 * their exceptions. Events with hours count where they run from midnight to midnight, in their own zone or the district's.
 */
export const readIcs = (text: string, bounds: Bounds): ReadEvents => {
  if (text.length > longest)
    return refused("The file is too large. A calendar of one school year has a few hundred lines.");
  let found: readonly InstanceType<typeof ICAL.Component>[];
  try {
    const parsed = ICAL.parse(text) as unknown[];
    found = new ICAL.Component(parsed).getAllSubcomponents("vevent");
  } catch {
    return refused("The file is no calendar that can be read: it breaks off, or a line of it has no name.");
  }
  if (found.length > mostEvents) return refused(`The file has more than ${String(mostEvents)} events.`);
  return new IcsReader(bounds).read(found);
};

/** Goes through the events, keeping count of how much work a file makes. */
class IcsReader {
  private readonly events: ReadEvent[] = [];
  private readonly problems: ListProblem[] = [];
  private readonly bounds: Bounds;
  private partly = 0;
  private outside = 0;
  private left = mostOccurrences;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  read(components: readonly InstanceType<typeof ICAL.Component>[]): ReadEvents {
    const changed = components.filter((each) => each.hasProperty("recurrence-id"));
    for (const component of components.filter((each) => !changed.includes(each))) {
      const uid = component.getFirstPropertyValue("uid");
      const exceptions = changed.filter((each) => each.getFirstPropertyValue("uid") === uid);
      try {
        this.readOne(new ICAL.Event(component, { exceptions: [...exceptions], strictExceptions: true }));
      } catch {
        this.problem(component, "its days cannot be read.");
      }
    }
    const events = this.events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return { events, problems: this.problems, partly: this.partly, outside: this.outside };
  }

  private readOne(event: InstanceType<typeof ICAL.Event>): void {
    if (!event.isRecurring()) {
      this.keep(event);
      return;
    }
    const rules = event.component
      .getAllProperties("rrule")
      .map((rule) => rule.getFirstValue() as unknown as InstanceType<typeof ICAL.Recur>);
    if (!rules.every(isReadable)) {
      this.problem(event.component, "it repeats by a rule that is not read here. Enter its days by hand.");
      return;
    }
    const occurrences = event.iterator();
    for (let at = occurrences.next(); at as unknown; at = occurrences.next()) {
      if (dayOf(at) > this.bounds.last) return;
      if (this.left-- <= 0) {
        this.problem(event.component, "the file repeats its events too many times to be read.");
        return;
      }
      if (dayOf(at) < before(this.bounds.first) || !rules.every((rule) => isMeant(rule, at))) continue;
      const { startDate, endDate, item } = event.getOccurrenceDetails(at);
      this.keep({ startDate, endDate, summary: item.summary });
    }
  }

  private keep({
    startDate,
    endDate,
    summary,
  }: Pick<InstanceType<typeof ICAL.Event>, "startDate" | "endDate" | "summary">): void {
    const days = wholeDays(startDate, endDate, this.bounds.zone);
    if (days === undefined) {
      this.partly += 1;
      return;
    }
    if (days.last < this.bounds.first || days.first > this.bounds.last) {
      this.outside += 1;
      return;
    }
    const name = plain(summary);
    const to = days.last === days.first ? {} : { to: days.last };
    this.events.push({ day: days.first, ...to, name, kind: guessKind(name, days.last !== days.first) });
  }

  private problem(component: InstanceType<typeof ICAL.Component>, why: string): void {
    this.problems.push({ why: `“${plain(component.getFirstPropertyValue("summary"))}”: ${why}` });
  }
}

const dayOf = ({ year, month, day }: InstanceType<typeof ICAL.Time>): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** A span that began some weeks before may reach into the year. */
const before = (iso: string): string => Temporal.PlainDate.from(iso).subtract({ days: 60 }).toString();

const plain = (summary: unknown): string =>
  (typeof summary === "string" ? summary : "")
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, longestName) || "No name";
