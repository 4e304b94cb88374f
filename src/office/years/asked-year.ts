import { parseSchoolYear, type Calendars, type Day, type SchoolYear } from "../../calendar/index.ts";
import type { EventLog } from "../../casefile/index.ts";
import type { PolicyLibrary } from "../../policy/index.ts";
import type { Roster } from "../../roster/index.ts";
import { standings, type Standing } from "./standing.ts";
import { unitsIn } from "./unit-words.ts";
import { yearPosts } from "./year-posts.ts";

/** What is read to say how a school year stands; the program's `App` is one. */
export interface YearRecords {
  readonly log: Pick<EventLog, "loadMany">;
  readonly policies: () => PolicyLibrary;
  readonly today: () => Day;
  readonly calendars: (staffGroup: string | undefined) => Calendars;
}

/** How everyone with a post in that school year stands. */
export const yearStandings = (app: YearRecords, roster: Roster, year: SchoolYear): Promise<readonly Standing[]> =>
  standings(yearPosts(roster, year, app.today()), year, { log: app.log, library: app.policies() });

export interface AskedUnits {
  readonly year: SchoolYear;
  readonly units: readonly string[];
  readonly found: readonly Standing[];
}

/** The school year and the units an address names, with everyone in them; undefined where it names none that are there. */
export const askedUnits = async (
  app: YearRecords,
  roster: Roster,
  params: Readonly<Record<string, string>>,
): Promise<AskedUnits | undefined> => {
  const year = parseSchoolYear(params["schoolYear"] ?? "");
  if (year === undefined) return undefined;
  const all = await yearStandings(app, roster, year);
  const units = unitsIn(params["unit"] ?? "", new Set(all.map(({ post }) => post.unit)));
  return units.length === 0 ? undefined : { year, units, found: all.filter(({ post }) => units.includes(post.unit)) };
};
