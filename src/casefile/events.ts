import { day, type SchoolYear } from "../calendar/index.ts";
import type { Fact, PersonAttributes } from "../policy/index.ts";
import type { NewEvent, RecordedEvent } from "./event.ts";
import { happeningOf } from "./fact-of-event.ts";
import type { PostMove } from "./post-move.ts";

/** A year (or one post's year) of the file begins. Its `cycle` is the new cycle's identity. Days are ISO text. */
export type CycleOpened = NewEvent<
  "CycleOpened",
  {
    readonly schoolYear: SchoolYear;
    readonly edition: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly person: PersonAttributes;
  }
>;

/** The cycle follows another edition of its agreement from now on, and the reason why. */
export type CycleRepinned = NewEvent<"CycleRepinned", { readonly edition: string; readonly reason: string }>;

/** The cycle is over, on the event's day. */
export type CycleClosed = NewEvent<"CycleClosed", Readonly<Record<string, never>>>;

/** The paper file has been entered, and is complete back to `since` (ISO day). */
export type HistoryEntered = NewEvent<"HistoryEntered", { readonly since: string }>;

/** An earlier event was a mistake: it stays in the file, and counts for nothing. */
export type EventStruck = NewEvent<"EventStruck", { readonly event: string; readonly reason: string }>;

/** The person's post is another from the event's day on: recorded by the personnel office, read by everyone after. */
export type PostChanged = NewEvent<"PostChanged", PostMove>;

export type CaseFileEvent = CycleOpened | CycleRepinned | CycleClosed | HistoryEntered | EventStruck | PostChanged;

/** The same event once recorded. */
export type Recorded<Event extends NewEvent> =
  Event extends NewEvent<infer Type, infer Body> ? RecordedEvent<Type, Body> : never;
export type RecordedCaseFileEvent = Recorded<CaseFileEvent>;

const types: ReadonlySet<string> = new Set<CaseFileEvent["type"]>([
  "CycleOpened",
  "CycleRepinned",
  "CycleClosed",
  "HistoryEntered",
  "EventStruck",
  "PostChanged",
]);

/** The events of the file's own making (cycles, history, strikes) among all its events. */
export const caseFileEvents = (events: readonly RecordedEvent[]): readonly RecordedCaseFileEvent[] =>
  events.filter((event): event is RecordedCaseFileEvent => types.has(event.type));

/** Facts cycle-opened, cycle-closed and history-entered. */
export const factsFrom = (events: readonly RecordedEvent[]): Fact[] =>
  caseFileEvents(events).flatMap((event): Fact[] => {
    switch (event.type) {
      case "CycleOpened":
        return [factOf(event, "cycle-opened", { "school-year": event.body.schoolYear, edition: event.body.edition })];
      case "CycleClosed":
        return [factOf(event, "cycle-closed", {})];
      case "HistoryEntered":
        return [factOf(event, "history-entered", { since: day(event.body.since).toString() })];
      case "PostChanged":
        return [factOf(event, "post-changed", { changed: event.body.changed })];
      default:
        return [];
    }
  });

const factOf = (event: RecordedEvent, fact: Fact["fact"], is: Fact["is"]): Fact => ({
  ...happeningOf(event),
  fact,
  is,
  ids: { cycle: event.cycle },
});
