import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { AgendaEntry } from "../agenda.ts";
import type { Digest } from "../../casefile/index.ts";
import { identity } from "../identity.ts";
import type { FeedTitles } from "../stores.ts";

const discreetTitle = "Evenhand: something is due";

/** Seconds after which a calendar program may ask again (RFC 7986, 5.7). */
const askAgainAfter = 6 * 3600;

export interface FeedFrame {
  readonly titles: FeedTitles;
  /** Where people reach the program; absent: entries have no link. */
  readonly address?: string;
  readonly digest: Digest;
}

/** The same for a step from day to day, moved or not; says nothing of it (RFC 5545, 3.8.4.7). */
export const uidOf = (
  { file, finding, person }: Pick<AgendaEntry, "file" | "finding" | "person">,
  digest: Digest,
): string => `${identity(digest, ["calendar", file, finding, person])}@evenhand`;

/**
 * One person's steps as an iCalendar object (RFC 5545): all-day entries on the day itself, which no time zone moves; those
 * no longer asked are cancelled. The same entries make the same bytes: stamps are those of the last change.
 */
export const feedOf = (entries: readonly AgendaEntry[], { titles, address, digest }: FeedFrame): string => {
  const calendar = ical({
    name: "Evenhand",
    prodId: { company: "Evenhand", product: "Evenhand", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgainAfter,
  });
  for (const entry of entries) {
    const changed = Temporal.Instant.from(entry.changedAt);
    const isFull = titles === "full" && entry.cancelledAt === undefined;
    calendar.createEvent({
      id: uidOf(entry, digest),
      sequence: entry.sequence,
      stamp: changed,
      lastModified: changed,
      start: entry.due,
      end: entry.due.add({ days: 1 }),
      allDay: true,
      summary: isFull ? entry.title : discreetTitle,
      ...(isFull && entry.clause !== undefined ? { description: entry.clause } : {}),
      ...(address === undefined ? {} : { url: isFull ? `${address}${entry.href}` : `${address}/inbox` }),
      status: entry.cancelledAt === undefined ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
};
