const inZone = (at: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());

/** The time of day of an instant in the server's own zone, "10:20", or empty without one. */
export const clockTime = (at: string | undefined): string =>
  at === undefined ? "" : inZone(at).toPlainTime().toString({ smallestUnit: "minute" });
