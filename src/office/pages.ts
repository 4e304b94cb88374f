import type { Mount } from "../web/index.ts";
import { calendarMounts } from "./calendars/routes.ts";
import type { YearParts } from "./parts.ts";
import { officeRoute } from "./show-office.tsx";
import { schoolYearMounts } from "./years/routes.ts";

/** Setting up the year: what is there, work calendars, opening and closing years, and who has no agreement. */
export const yearMounts = (parts: YearParts): readonly Mount[] => [
  officeRoute(parts),
  ...calendarMounts(parts),
  ...schoolYearMounts(parts),
];
