import type { CalendarData } from "../calendar/index.ts";

/** One change to calendars or roster, for the log that pages show. */
export interface LoggedChange {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** Where work calendars are kept; implemented by storage. */
export interface CalendarKeeping {
  newest(): Promise<readonly CalendarData[]>;
  /** Kept as the next revision, if the newest is still `after`; else `undefined`. */
  saveAfter(after: number, calendar: CalendarData, by: string, reason: string): Promise<CalendarData | undefined>;
}

/** What the pages of the year are made of besides the program's `App`; the program hands it in. */
export interface YearParts {
  readonly calendars: CalendarKeeping;
  readonly changes: { of(subject: string, most: number): Promise<readonly LoggedChange[]> };
}
