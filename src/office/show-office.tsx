import {
  nextSchoolYear,
  schoolYearOf,
  schoolYearStart,
  type CalendarData,
  type SchoolYear,
} from "../calendar/index.ts";
import { defineOfficePage, type Mount, type PageRequest } from "../web/index.ts";
import { DocList, Head, Section, Sheet, TaskList, type TaskListProps } from "../web/kit/index.ts";
import { capital } from "../wording/index.ts";
import { calendarGaps } from "./calendars/calendar-gaps.ts";
import { current } from "./nothing-here.tsx";
import { setsUp } from "./offices.ts";
import type { YearParts } from "./parts.ts";
import { howMany, listed, people, sayYear } from "./words.ts";
import { yearStandings } from "./years/asked-year.ts";
import { missingCalendars } from "./years/missing-calendars.ts";
import { yearPath } from "./years/show-years.tsx";
import { hasNone, hasSeveral, isOpen, isReady, type Standing } from "./years/standing.ts";
import { unitWords } from "./years/unit-words.ts";

type Task = TaskListProps["tasks"][number];

const rosterTask = (found: readonly Standing[], keepsRoster: boolean): Task => {
  const lacking = found.filter(({ lacks }) => lacks.some((lack) => lack !== "email")).length;
  const base = {
    title: "Roster",
    ...(keepsRoster ? { href: "/office/roster" } : {}),
    hint: `${capital(people(found.length))} with a post.`,
  };
  if (found.length === 0) return { ...base, state: "not-in-file", words: "Nobody is on it yet" };
  return lacking === 0
    ? { ...base, state: "done", words: "Complete" }
    : { ...base, state: "cannot-say", words: `${capital(howMany(lacking, "row lacks", "rows lack"))} something` };
};

const calendarTask = (kept: readonly CalendarData[], found: readonly Standing[], year: SchoolYear): Task => {
  const missing = missingCalendars(kept, [...new Set(found.map(({ post }) => post.staffGroup))], year);
  const entered = kept.filter((data) => calendarGaps(data, year).length === 0).map(({ title }) => title);
  const base = {
    title: "Work calendars",
    href: "/office/calendars",
    hint:
      missing.length === 0 ? `${listed(entered)}.` : missing.map(({ title, words }) => `${title}: ${words}`).join(" "),
  };
  if (missing.length === 0) return { ...base, state: "done", words: "Entered" };
  return missing.some(({ whole }) => whole)
    ? { ...base, state: "not-in-file", words: "Not entered yet" }
    : { ...base, state: "cannot-say", words: "Some days are missing" };
};

const agreementTask = (found: readonly Standing[], year: SchoolYear): Task => {
  const [none, several] = [found.filter(hasNone).length, found.filter(hasSeveral).length];
  const base = { title: "An agreement for everyone", href: `/office/without-agreement/${year}` };
  const said = [
    ...(none > 0 ? [`${people(none)} ${none === 1 ? "has" : "have"} none`] : []),
    ...(several > 0 ? [`${people(several)} ${several === 1 ? "has" : "have"} two`] : []),
  ];
  return said.length === 0
    ? { ...base, state: "done", words: "Everyone has one" }
    : { ...base, hint: `${capital(listed(said))}.`, state: "cannot-say", words: "To be settled" };
};

const unitTask = (unit: string, found: readonly Standing[], year: SchoolYear): Task => {
  const [open, ready] = [found.filter(isOpen), found.filter(isReady).length];
  const closed = open.filter(({ cycle }) => cycle?.closedOn !== undefined).length;
  const base = {
    title: `The year of ${unitWords(unit)}`,
    href: yearPath(year, [unit]),
    hint: `${capital(people(found.length))}.`,
  };
  if (ready > 0)
    return open.length === 0
      ? { ...base, state: "later", words: "To be opened" }
      : { ...base, state: "due", words: `Open; ${people(ready)} to be opened` };
  if (open.length === 0) return { ...base, state: "not-needed", words: "No agreement covers it" };
  return closed === open.length
    ? { ...base, state: "done-otherwise", words: "Closed" }
    : { ...base, state: "done", words: "Open" };
};

/** From so many days before it begins, next year stands beside this one. */
const nearDays = 150;

interface YearShown {
  readonly year: SchoolYear;
  readonly found: readonly Standing[];
}

/** What comes next, as one sentence: the first thing that is in the way. */
const nextStep = ({ year, found }: YearShown, kept: readonly CalendarData[]): string | undefined => {
  if (found.length === 0) return "Bring in the roster: nobody is on it yet.";
  const missing = missingCalendars(kept, [...new Set(found.map(({ post }) => post.staffGroup))], year).filter(
    ({ whole }) => whole,
  );
  if (missing.length > 0)
    return `Enter ${sayYear(year)} in ${listed([...new Set(missing.map(({ title }) => `the calendar “${title}”`))])}.`;
  const units = [...new Set(found.filter(isReady).map(({ post }) => unitWords(post.unit)))];
  if (units.length > 0) return `Open ${sayYear(year)} for ${listed(units)}: ${people(found.filter(isReady).length)}.`;
  const unclear = found.filter((each) => hasNone(each) || hasSeveral(each)).length;
  return unclear === 0 ? undefined : `Settle which agreement holds for ${people(unclear)} in ${sayYear(year)}.`;
};

const yearOf = async (request: PageRequest, year: SchoolYear): Promise<YearShown> => ({
  year,
  found: await yearStandings(request.app, request.viewer.roster, year),
});

/** Set up the year: what is there for this school year and the next, and what comes next. */
export const officeRoute = ({ calendars }: YearParts): Mount =>
  defineOfficePage({
    path: "",
    offices: setsUp,
    show: async (request) => {
      const { viewer, app } = request;
      const keepsRoster = viewer.roster.officesOf(viewer.person.id, app.today()).includes("personnel");
      const kept = await calendars.newest();
      const now = schoolYearOf(request.app.today());
      const years = [await yearOf(request, now), await yearOf(request, nextSchoolYear(now))];
      const isNear =
        request.app.today().until(schoolYearStart(nextSchoolYear(now)), { largestUnit: "days" }).days <= nearDays;
      const [first, second] = years.map((each) => nextStep(each, kept));
      return {
        title: "Set up the year",
        current,
        page: (
          <>
            <Head
              title="Set up the year"
              lead={
                <>
                  {first === undefined ? `Everything is set up for ${sayYear(now)}.` : <b>Next: {first}</b>}
                  {second === undefined || (first !== undefined && !isNear) ? null : ` For next year: ${second}`}
                </>
              }
            />
            {years.map(({ year, found }, at) => (
              <Section
                key={year}
                heading={<a href={yearPath(year)}>{sayYear(year)}</a>}
                aside={at === 0 ? "this school year" : "next school year"}
                first={at === 0}
              >
                <Sheet>
                  <TaskList
                    tasks={[
                      ...(at === 0 ? [rosterTask(found, keepsRoster)] : []),
                      calendarTask(kept, found, year),
                      agreementTask(found, year),
                      ...[...Map.groupBy(found, ({ post }) => post.unit)].map(([unit, own]) =>
                        unitTask(unit, own, year),
                      ),
                    ]}
                  />
                </Sheet>
              </Section>
            ))}
            <Section heading="Being able to get in">
              <Sheet>
                <DocList
                  people
                  items={[
                    ...(keepsRoster
                      ? [
                          {
                            title: "Access checks",
                            href: "/office/access-checks",
                            note: "Which supervisors have tried that everything opens before a deadline, and what does not.",
                          },
                        ]
                      : []),
                    {
                      title: "Requests for help",
                      href: "/office/help",
                      note: "What people could not do, and which step it stands in the way of.",
                    },
                  ]}
                />
              </Sheet>
            </Section>
            <Section heading="How people are told">
              <Sheet>
                <DocList
                  people
                  items={[
                    {
                      title: "Reminders and notices",
                      href: "/office/notices",
                      note: "When people are reminded, and what nobody can switch off.",
                    },
                    {
                      title: "Mail",
                      href: "/office/outbox",
                      note: "What waits, what was sent, and what was not taken.",
                    },
                  ]}
                />
              </Sheet>
            </Section>
          </>
        ),
      };
    },
  });
