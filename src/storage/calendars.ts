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
  /** Counts up with each save, so that a reader may keep the calendars it made. */
  saves(): Promise<number>;
  /** Keeps it as the next revision and returns it so. Throws CalendarError if it cannot be used. */
  save(calendar: CalendarData, by: string, reason: string): Promise<CalendarData>;
  /** The same, if its newest revision is still `after` (0: there is none); `undefined`, and nothing kept, if it is not. */
  saveAfter(after: number, calendar: CalendarData, by: string, reason: string): Promise<CalendarData | undefined>;
}

export const makeCalendarStore = (district: District): CalendarStore => {
  const of = () => district.db.selectFrom("calendars").where("district_id", "=", district.id);
  return {
    newest: async () => {
      const calendars = await of().selectAll().orderBy("id").orderBy("revision").execute();
      return [...new Map(calendars.map((row) => [row.id, read(row.body)])).values()];
    },
    revision: async (id, revision) => {
      const row = await of().select("body").where("id", "=", id).where("revision", "=", revision).executeTakeFirst();
      return row && read(row.body);
    },
    saves: async () => {
      const counted = await of()
        .select((e) => e.fn.countAll().as("saves"))
        .executeTakeFirst();
      return Number(counted?.saves ?? 0);
    },
    save: async (calendar, by, reason) => {
      const saved = await put(district, { calendar, by, reason });
      if (!saved) throw new Error("a save that waits for nothing is always kept");
      return saved;
    },
    saveAfter: (after, calendar, by, reason) => put(district, { calendar, by, reason, after }),
  };
};

interface Saving {
  readonly calendar: CalendarData;
  readonly by: string;
  readonly reason: string;
  /** The newest revision it was made from. */
  readonly after?: number;
}

const put = async (
  { db, id: district }: District,
  { calendar, by, reason, after }: Saving,
): Promise<CalendarData | undefined> => {
  makeCalendar(calendar);
  return whenFree(() =>
    db.transaction().execute(async (transaction) => {
      const last = transaction
        .selectFrom("calendars")
        .select((e) => e.fn.max("revision").as("revision"))
        .where("district_id", "=", district);
      const newest = (await last.where("id", "=", calendar.id).executeTakeFirst())?.revision ?? 0;
      if (after !== undefined && newest !== after) return undefined;
      const revision = newest + 1;
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
};

const read = (body: string): CalendarData => JSON.parse(body) as CalendarData;
