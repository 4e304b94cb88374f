import type { Calendars, Day, WorkCalendar } from "../../calendar/index.ts";
import { openCaseFile, type Editions, type EventLog, type FactSource } from "../../casefile/index.ts";
import type { Roster } from "../../roster/index.ts";
import type { CountedTwice } from "./moved-steps.ts";

/** What reading the files stands on; the program's `App` is one. */
export interface Records {
  readonly log: Pick<EventLog, "loadMany">;
  readonly sources: readonly FactSource[];
  readonly policies: () => Editions;
  readonly calendars: (staffGroup: string | undefined) => Calendars;
  readonly today: () => Day;
}

/** The three calendars with one of them as it would be. A staff group's own counts for its people alone. */
const withCalendar = (before: Calendars, changed: WorkCalendar, staffGroup: string | undefined): Calendars => {
  if (changed.kind !== "staff")
    return before[changed.kind].id === changed.id ? { ...before, [changed.kind]: changed } : before;
  return before.staff.id === changed.id || staffGroup === changed.id ? { ...before, staff: changed } : before;
};

/** Every file with a year open whose days the changed calendar counts. */
export const countedFiles = async (
  app: Records,
  roster: Roster,
  changed: WorkCalendar,
): Promise<readonly CountedTwice[]> => {
  const today = app.today();
  const library = app.policies();
  const people = roster.people().map(({ id }) => id);
  const loaded = await app.log.loadMany(people);
  return people.flatMap((person) => {
    const events = loaded.get(person) ?? [];
    if (events.length === 0) return [];
    const group = roster.postsOf(person, today)[0]?.staffGroup;
    const before = app.calendars(group);
    const after = withCalendar(before, changed, group);
    if (after === before) return [];
    const file = openCaseFile(person, events, app.sources);
    const readable = file.cycles.every(({ edition }) => library.edition(edition) !== undefined);
    const isOpen = file.cycles.some(({ closedOn }) => closedOn === undefined);
    return readable && isOpen ? [{ person, file, before, after }] : [];
  });
};
