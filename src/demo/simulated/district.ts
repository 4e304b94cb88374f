import {
  dayInSchoolYear,
  previousSchoolYear,
  schoolYearEnd,
  schoolYearStart,
  type SchoolYear,
} from "../../calendar/index.ts";
import type { Day } from "../../calendar/index.ts";
import { office } from "../open-cycle.ts";
import { demoCalendars, schoolYears } from "../school-years.ts";
import type { DemoParts } from "../demo-parts.ts";
import type { Simulating } from "./simulate.ts";
import { goingOn, rosterOf } from "./roster.ts";
import { simulateYear, type SimulatedYear } from "./year.ts";

export interface SimulateDistrict extends Omit<DemoParts, "today"> {
  readonly year: SchoolYear;
  readonly people: number;
  /** The last day told; left out, the whole year. */
  readonly until?: Day;
  readonly progress?: Simulating["progress"];
}

/** Fills an empty district with so many invented people, and lives one school year of all their files. */
export const simulateDistrict = async (asked: SimulateDistrict): Promise<SimulatedYear> => {
  const { storage, library, parts, sources, newId, year, people, until, progress } = asked;
  if ((await storage.roster.load()).people.length > 0) throw new Error("a year is simulated in an empty district");
  const { calendars, firstDay } = schoolYears(dayInSchoolYear("10-01", year));
  for (const calendar of demoCalendars(dayInSchoolYear("10-01", year)))
    await storage.calendars.save(calendar, office.person, "The simulated district's invented calendar");
  const rows = rosterOf(people, schoolYearStart(previousSchoolYear(previousSchoolYear(year))));
  await storage.roster.replace(rows, office.person, "The simulated district's invented staff");
  const named = new Map(rows.people.map(({ id, name }) => [id, name]));
  return simulateYear({
    telling: {
      ...{ log: storage.log, library, sources, calendars, newId, parts },
      name: (id) => named.get(id) ?? id,
      insists: goingOn,
    },
    rows,
    posts: rows.posts,
    year,
    firstDay: firstDay(year),
    until: until ?? schoolYearEnd(year),
    ...(progress === undefined ? {} : { progress }),
  });
};
