import type { DistrictRole } from "../roster/index.ts";

/** Who sets up the year: both offices keep the calendars and read what is set up. */
export const setsUp: readonly DistrictRole[] = ["personnel", "administrator"];

/** Who opens and closes years: that is recorded in people's files. */
export const opensYears: readonly DistrictRole[] = ["personnel"];
