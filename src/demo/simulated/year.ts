import { compareDays, previousSchoolYear, schoolYearEnd, type Day, type SchoolYear } from "../../calendar/index.ts";
import { assessFile, openCaseFile } from "../../casefile/index.ts";
import { makeRoster, type Post, type RosterRows } from "../../roster/index.ts";
import { openCycle, partiesOf } from "../open-cycle.ts";
import type { Telling } from "../told-file.ts";
import { completionOf, type UnitCompletion } from "./completion.ts";
import { simulate, type Simulated, type Simulating } from "./simulate.ts";

export interface SimulatedYear extends Simulated {
  readonly files: number;
  readonly events: number;
  readonly completion: readonly UnitCompletion[];
}

export interface SimulateYear {
  readonly telling: Telling;
  readonly rows: Pick<RosterRows, "people" | "posts" | "sites" | "offices">;
  /** Whose year is lived; the others are only there to supervise. */
  readonly posts: readonly Post[];
  readonly year: SchoolYear;
  /** The last day told; the year's own last day at most. */
  readonly until: Day;
  readonly firstDay: Day;
  readonly progress?: Simulating["progress"];
}

/** Opens the year of every post that one agreement covers, and lives it up to a day. */
export const simulateYear = async (asked: SimulateYear): Promise<SimulatedYear> => {
  const { telling, rows, posts, year, firstDay, progress } = asked;
  const roster = makeRoster(rows);
  const until = compareDays(asked.until, schoolYearEnd(year)) < 0 ? asked.until : schoolYearEnd(year);
  const opened: Post[] = [];
  for (const post of posts) if (await openCycle(telling, post, year, previousSchoolYear(year))) opened.push(post);
  const files = opened.map(({ person }) => partiesOf(person, roster, firstDay));
  const lived = await simulate({
    telling,
    files,
    from: firstDay,
    until,
    ...(progress === undefined ? {} : { progress }),
  });
  const ended = await Promise.all(opened.map((post) => standing(telling, post, until)));
  return {
    ...lived,
    files: opened.length,
    events: ended.reduce((sum, { events }) => sum + events, 0),
    completion: completionOf(ended),
  };
};

const standing = async ({ log, sources, library, calendars }: Telling, { person, unit }: Post, today: Day) => {
  const file = openCaseFile(person, await log.load(person), sources);
  const findings = assessFile({ file, library, calendars, today });
  return { unit, findings, events: file.events.length };
};
