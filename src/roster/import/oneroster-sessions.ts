import { parseDay } from "../../calendar/index.ts";
import { identified, type Note } from "./oneroster-checks.ts";
import type { TableRead } from "./read-table.ts";

/** Terms and years are only checked: the work calendars count days here. */
export const readSessions = (read: TableRead, note: Note): void => {
  for (const { row, cell } of identified(read, ["title", "type", "startDate", "endDate", "schoolYear"], note)) {
    const [start, end] = [parseDay(cell("startDate")), parseDay(cell("endDate"))];
    if (!start.ok || !end.ok || Temporal.PlainDate.compare(start.day, end.day) > 0)
      note({ at: { file: "academicSessions.csv", row }, key: "session-dates", with: {}, effect: "warns" });
  }
};
