import type { Mount } from "../web/index.ts";
import { calendarMounts } from "./calendars/routes.ts";
import { rosterMounts } from "./import-roster/routes.ts";
import type { RosterParts } from "./import-roster/parts.ts";
import type { YearParts } from "./parts.ts";
import { officeRoute } from "./show-office.tsx";
import { schoolYearMounts } from "./years/routes.ts";

/** Setting up the year: what is there, work calendars, opening and closing years, and who has no agreement. */
export const yearMounts = (parts: YearParts, roster: RosterParts): readonly Mount[] => [
  officeRoute(parts),
  ...calendarMounts(parts),
  ...schoolYearMounts(parts),
  ...rosterMounts(roster),
];
