import {
  makeCalendar,
  type CalendarData,
  type CalendarKind,
  type Calendars,
  type WorkCalendar,
} from "../calendar/index.ts";
import type { CalendarStore } from "../storage/index.ts";

/** Calendars that count the days of each staff group, while the program runs. */
export type CalendarsOf = (staffGroup: string | undefined) => Calendars;

/** A calendar nobody has entered: it knows no day, so what is counted on it cannot be said yet. */
const notEntered = (kind: CalendarKind): WorkCalendar =>
  makeCalendar({ id: kind, title: kind, kind, coverage: { from: "1900-01-01", to: "1900-01-01" } });

/** Calendars that count the days of each staff group; a group without its own is counted by the district's "staff". */
const bundled = (made: ReadonlyMap<string, WorkCalendar>): CalendarsOf => {
  const named = (id: string, kind: CalendarKind): WorkCalendar => made.get(id) ?? notEntered(kind);
  const bundles = new Map<string, Calendars>();
  return (staffGroup = "staff") => {
    const group = made.get(staffGroup)?.kind === "staff" ? staffGroup : "staff";
    const known = bundles.get(group);
    if (known) return known;
    const bundle: Calendars = {
      staff: named(group, "staff"),
      students: named("students", "students"),
      offices: named("offices", "offices"),
    };
    bundles.set(group, bundle);
    return bundle;
  };
};

/** The same of calendars that never change. */
export const calendarsBy = (stored: readonly CalendarData[]): CalendarsOf =>
  bundled(new Map(stored.map((data) => [data.id, makeCalendar(data)])));

/** The district's calendars as they stand. */
export interface WorkCalendars {
  readonly counting: CalendarsOf;
  /** Reads what was saved since, here or in another process; costs one small question where nothing was. */
  refresh(): Promise<void>;
}

/** Calendars kept in memory by revision: one that is saved counts from the next page on, and only it is laid out anew. */
export const keptCalendars = (store: Pick<CalendarStore, "newest" | "saves">): WorkCalendars => {
  const made = new Map<string, WorkCalendar>();
  let saves = -1;
  let counting = bundled(made);
  return {
    counting: (staffGroup) => counting(staffGroup),
    refresh: async () => {
      const now = await store.saves();
      if (now === saves) return;
      for (const data of await store.newest())
        if (made.get(data.id)?.revision !== data.revision) made.set(data.id, makeCalendar(data));
      counting = bundled(new Map(made));
      saves = now;
    },
  };
};
