import type { Mount } from "../../web/index.ts";
import type { YearParts } from "../parts.ts";
import { bringCalendarRoutes } from "./bring-calendar.tsx";
import { editCalendarRoutes } from "./edit-calendar.tsx";
import { newCalendarRoutes } from "./new-calendar.tsx";
import { calendarCsvRoute, calendarRoute } from "./show-calendar.tsx";
import { calendarsRoute } from "./show-calendars.tsx";
import { suggestHolidaysRoutes } from "./suggest-holidays.tsx";

/** The work calendars: reading, writing, bringing in. */
export const calendarMounts = (parts: YearParts): readonly Mount[] => [
  calendarsRoute(parts),
  ...newCalendarRoutes(parts),
  calendarCsvRoute(parts),
  ...editCalendarRoutes(parts),
  ...bringCalendarRoutes(parts),
  ...suggestHolidaysRoutes(parts),
  calendarRoute(parts),
];
