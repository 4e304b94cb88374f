import { parseSchoolYear, type CalendarData, type SchoolYear } from "../../calendar/index.ts";
import type { YearParts } from "../parts.ts";

/** What a calendar that is not kept yet begins as. */
export interface NewCalendar {
  readonly title: string;
  readonly kind: string;
  /** The calendar it begins as a copy of; empty for none. */
  readonly copy: string;
}

export interface AskedCalendar {
  readonly data: CalendarData;
  readonly year: SchoolYear;
  /** Only while it is not kept yet. */
  readonly fresh?: NewCalendar;
}

/** The fields that carry a new calendar from page to page. */
export const newFields = ({ title, kind, copy }: NewCalendar): Readonly<Record<string, string>> => ({
  "new-title": title,
  "new-kind": kind,
  "new-copy": copy,
});

/** The same, from a form or an address. */
export const newFrom = (field: (name: string) => string | undefined): NewCalendar | undefined => {
  const title = field("new-title")?.trim().slice(0, 80) ?? "";
  return title === "" ? undefined : { title, kind: field("new-kind") ?? "staff", copy: field("new-copy") ?? "" };
};

const begun = (id: string, { title, kind, copy }: NewCalendar, kept: readonly CalendarData[]): CalendarData => {
  const { daysOff = [], anchors = {} } = kept.find((each) => each.id === copy) ?? {};
  const plain = daysOff.map(({ day, to, kind: off, name }) => ({
    day,
    ...(to === undefined ? {} : { to }),
    kind: off,
    name,
  }));
  return { id, title, kind, daysOff: plain, anchors };
};

/** The calendar and school year an address names: kept, or new with the fields that say how it begins. */
export const askedCalendar = async (
  { calendars }: Pick<YearParts, "calendars">,
  params: Readonly<Record<string, string>>,
  field: (name: string) => string | undefined,
): Promise<AskedCalendar | undefined> => {
  const [id = "", year] = [params["id"], parseSchoolYear(params["schoolYear"] ?? "")];
  if (year === undefined) return undefined;
  const kept = await calendars.newest();
  const data = kept.find((each) => each.id === id);
  if (data) return { data, year };
  const fresh = newFrom(field);
  return fresh && isCalendarId(id) ? { data: begun(id, fresh, kept), year, fresh } : undefined;
};

/** A calendar's identity is the staff group's name on the roster, as an address can carry it. */
export const isCalendarId = (id: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 60 && id !== "new";
