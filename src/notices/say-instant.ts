import { sayDay } from "../wording/index.ts";

/** "November 16, 2026, 10:31", in the district's zone. */
export const sayInstant = (instant: string): string => {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const minutes = String(at.minute).padStart(2, "0");
  return `${sayDay(at.toPlainDate(), "long")}, ${String(at.hour)}:${minutes}`;
};
