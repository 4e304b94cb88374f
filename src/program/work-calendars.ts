import { makeCalendar, type CalendarData, type Calendars } from "../calendar/index.ts";

/** Calendars that count the days of each staff group; a group without its own is counted by the district's "staff". */
export const calendarsBy = (stored: readonly CalendarData[]): ((staffGroup: string | undefined) => Calendars) => {
  const made = new Map(stored.map((data) => [data.id, makeCalendar(data)]));
  const named = (id: string) => {
    const calendar = made.get(id);
    if (!calendar) throw new Error(`There is no work calendar "${id}"`);
    return calendar;
  };
  const bundles = new Map<string, Calendars>();
  return (staffGroup = "staff") => {
    const group = made.has(staffGroup) ? staffGroup : "staff";
    const known = bundles.get(group);
    if (known) return known;
    const bundle: Calendars = { staff: named(group), students: named("students"), offices: named("offices") };
    bundles.set(group, bundle);
    return bundle;
  };
};
