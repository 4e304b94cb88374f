import { type CalendarData, makeCalendar } from "../calendar/index.ts";
import { canonicalJson } from "../casefile/index.ts";
import { logChange } from "./changes.ts";
import { whenFree } from "./sqlite/busy.ts";
import type { District } from "./tables.ts";

/** Work calendars; every revision is kept, since past dates were moved by them. */
export interface CalendarStore {
  /** The newest revision of each. */
  newest(): Promise<readonly CalendarData[]>;
  revision(id: string, revision: number): Promise<CalendarData | undefined>;
  /** Keeps it as the next revision and returns it so. Throws CalendarError if it cannot be used. */
  save(calendar: CalendarData, by: string, reason: string): Promise<CalendarData>;
}

export const makeCalendarStore = ({ db, id: district }: District): CalendarStore => ({
  newest: async () => {
    const calendars = await db
      .selectFrom("calendars")
      .selectAll()
      .where("district_id", "=", district)
      .orderBy("id")
      .orderBy("revision")
      .execute();
    return [...new Map(calendars.map((row) => [row.id, read(row.body)])).values()];
  },
  revision: async (id, revision) => {
    const calendars = db
      .selectFrom("calendars")
      .select("body")
      .where("district_id", "=", district)
      .where("id", "=", id);
    const row = await calendars.where("revision", "=", revision).executeTakeFirst();
    return row && read(row.body);
  },
  save: async (calendar, by, reason) => {
    makeCalendar(calendar);
    return whenFree(() =>
      db.transaction().execute(async (transaction) => {
        const last = transaction
          .selectFrom("calendars")
          .select((e) => e.fn.max("revision").as("revision"))
          .where("district_id", "=", district);
        const newest = await last.where("id", "=", calendar.id).executeTakeFirst();
        const revision = (newest?.revision ?? 0) + 1;
        const saved = { ...calendar, revision };
        const at = Temporal.Now.instant().toString();
        await transaction
          .insertInto("calendars")
          .values({ district_id: district, id: calendar.id, revision, body: canonicalJson(saved), at, by_person: by })
          .execute();
        await logChange(transaction, district, { subject: `calendar:${calendar.id}`, by, reason, body: { revision } });
        return saved;
      }),
    );
  },
});

const read = (body: string): CalendarData => JSON.parse(body) as CalendarData;
