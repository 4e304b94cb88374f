import type { Day } from "../calendar/index.ts";
import { sayDay } from "./say-day.ts";

/** "from January 6 to April 4", "from January 6 on", "until April 4"; nothing where neither day is known. */
export function sayWithin(from: Day | undefined, to: Day | undefined, today?: Day): string {
  if (from !== undefined && to !== undefined)
    return `from ${sayDay(from, "plain", today)} to ${sayDay(to, "plain", today)}`;
  if (from !== undefined) return `from ${sayDay(from, "plain", today)} on`;
  return to === undefined ? "" : `until ${sayDay(to, "plain", today)}`;
}
