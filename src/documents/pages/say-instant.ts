import type { Day } from "../../calendar/index.ts";
import { sayDay } from "../../wording/index.ts";

const inZone = (at: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());

/** "7:52 a.m.", on the server's own clock. */
export const sayTime = (at: string): string => {
  const { hour, minute } = inZone(at);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "a.m." : "p.m."}`;
};

/** A full stop at the end, unless the words close themselves ("8:01 a.m."). */
export const stop = (words: string): string => (/[.?!]["”’)]?$/.test(words) ? words : `${words}.`);

/** "today 7:52 a.m.", or "Nov 5". */
export const sayWhen = (at: string, today: Day): string => {
  const day = inZone(at).toPlainDate();
  return day.equals(today) ? `today ${sayTime(at)}` : sayDay(day, "short", today);
};

/** "Friday, November 13, 2026, 3:42 p.m." */
export const sayInstant = (at: string): string => `${sayDay(inZone(at).toPlainDate(), "full")}, ${sayTime(at)}`;

/** "November 13, 2026" */
export const sayDate = (at: string): string => sayDay(inZone(at).toPlainDate(), "long");
