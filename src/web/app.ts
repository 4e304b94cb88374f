import type { Grant, SessionStore, ViewLog } from "../access/index.ts";
import type { Calendars, Day } from "../calendar/index.ts";
import type { CaseFile, EventLog, EventWords, FactSource, RecordedEvent } from "../casefile/index.ts";
import type { Edition, PolicyLibrary } from "../policy/index.ts";
import type { Roster } from "../roster/index.ts";

/** What pages and acts stand on. `main.ts` builds the one there is. */
export interface App {
  readonly district: { readonly name: string; readonly office: string };
  readonly demo: boolean;
  /** Served address of a built asset by its logical name. */
  readonly asset: (name: string) => string;
  readonly log: EventLog;
  readonly sources: readonly FactSource[];
  readonly roster: () => Promise<Roster>;
  readonly policies: () => PolicyLibrary;
  /** Calendars that count a person's days, by staff group. */
  readonly calendars: (staffGroup: string | undefined) => Calendars;
  /** Leaves to see a file that stand recorded in it (helpers, representatives). */
  readonly grants: (file: CaseFile) => readonly Grant[];
  readonly describe: (
    event: RecordedEvent,
    edition: Edition | undefined,
    name: (person: string) => string,
  ) => EventWords;
  readonly today: () => Day;
  /** The instant now, ISO, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly sessions: SessionStore;
  readonly views: ViewLog;
}
