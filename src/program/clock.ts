import type { Day } from "../calendar/index.ts";

/** What the program takes for now; the demo may stand on another day. */
export interface Clock {
  readonly today: () => Day;
  /** ISO instant, UTC. */
  readonly now: () => string;
}

/** The machine's clock in the district's time zone; with `fixed`, that day at the machine's time of day. */
export const clockFor = (zone: string, fixed?: Day): Clock =>
  fixed
    ? {
        today: () => fixed,
        now: () =>
          fixed
            .toZonedDateTime({ timeZone: zone, plainTime: Temporal.Now.plainTimeISO(zone) })
            .toInstant()
            .toString(),
      }
    : { today: () => Temporal.Now.plainDateISO(zone), now: () => Temporal.Now.instant().toString() };
