import { compareDays, previousSchoolYear, schoolYearEnd, schoolYearStart } from "../calendar/index.ts";
import { makeRoster, type Post, type Roster } from "../roster/index.ts";
import { closesYear } from "./acts-of-the-year.ts";
import type { DemoParts } from "./demo-parts.ts";
import { office, openCycle, partiesOf } from "./open-cycle.ts";
import { keepDraft } from "./drafting.ts";
import { demoCalendars, schoolYears, type SchoolYears } from "./school-years.ts";
import { goingOn, rosterOf } from "./simulated/roster.ts";
import { simulateYear } from "./simulated/year.ts";
import { demoRoster, newcomer } from "./staff.ts";
import { storiesOf } from "./stories/index.ts";
import { datedActs } from "./story.ts";
import { tellFile, type Telling } from "./told-file.ts";

/**
 * Fills an empty district with invented people, calendars and a year of files around today, told through the real
 * decisions. Does nothing once the roster is there; it is written last, so that a start that was broken off goes on.
 * `people`: up to how many in all, with invented schools around those of the stories that live the same year.
 */
export const seedDemo = async (
  { storage, library, parts, sources, today, newId }: DemoParts,
  people = 0,
): Promise<void> => {
  if ((await storage.roster.load()).people.length > 0) return;
  const years = schoolYears(today);
  const since = schoolYearStart(previousSchoolYear(years.last));
  const known = rosterOf(people, since);
  const late = newcomer(today);
  const rows = { ...known, people: [...known.people, ...late.people], posts: [...known.posts, ...late.posts] };
  const roster = makeRoster(rows);
  if ((await storage.calendars.newest()).length === 0)
    for (const calendar of demoCalendars(today))
      await storage.calendars.save(calendar, office.person, "The demo district's invented calendar");
  const telling: Telling = {
    log: storage.log,
    library,
    sources,
    calendars: years.calendars,
    newId,
    parts,
    name: (id) => roster.person(id)?.name ?? id,
  };
  const told = demoRoster(since).posts;
  for (const post of told) await tellPost(telling, storage, { post, roster, years });
  await simulateYear({
    telling: { ...telling, insists: goingOn },
    rows,
    posts: known.posts.slice(told.length),
    year: years.current,
    firstDay: years.firstDay(years.current),
    until: today.subtract({ days: 1 }),
  });
  await storage.roster.replace(rows, office.person, "The demo district's invented staff");
};

interface Told {
  readonly post: Post;
  readonly roster: Roster;
  readonly years: SchoolYears;
}

/** Opens the cycles of whoever a policy covers, and tells their story: last year too where it began then. */
const tellPost = async (
  telling: Telling,
  { drafts }: DemoParts["storage"],
  { post, roster, years }: Told,
): Promise<void> => {
  const { person } = post;
  const yearBegins = schoolYearStart(years.current);
  const acts = datedActs(storiesOf(person), years);
  const first = acts[0]?.on ?? years.today;
  const beganLastYear = compareDays(first, yearBegins) < 0;
  const complete = previousSchoolYear(years.last);
  if (!(await openCycle(telling, post, beganLastYear ? years.last : years.current, complete))) return;
  const { on: fileOn, drafts: written } = tellFile(telling, partiesOf(person, roster, years.today));
  const tellActs = async (told: typeof acts): Promise<void> => {
    for (const { on, act } of told) await act(await fileOn(on));
  };
  await tellActs(acts.filter(({ on }) => compareDays(on, yearBegins) < 0));
  if (beganLastYear) {
    await closesYear(await fileOn(schoolYearEnd(years.last)));
    await openCycle(telling, post, years.current);
  }
  await tellActs(acts.filter(({ on }) => compareDays(on, yearBegins) >= 0));
  for (const draft of written.values()) await keepDraft(drafts, draft);
};
