import type { Mount } from "../web/index.ts";
import { calendarMounts } from "./calendars/routes.ts";
import type { YearParts } from "./parts.ts";

/** Setting up the year: work calendars, opening and closing years, and who has no agreement. */
export const yearMounts = (parts: YearParts): readonly Mount[] => [...calendarMounts(parts)];
