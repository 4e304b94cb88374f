import { nextSchoolYear, schoolYearOf, type CalendarData, type SchoolYear } from "../../calendar/index.ts";
import { defineOfficePage, type Mount } from "../../web/index.ts";
import { Acts, Crumbs, Empty, Head, LinkButton, Section, Sheet, Table } from "../../web/kit/index.ts";
import { current } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import type { YearParts } from "../parts.ts";
import { listed, people, sayYear } from "../words.ts";
import { calendarGaps } from "./calendar-gaps.ts";

const whose: Readonly<Record<string, string>> = {
  staff: "Counts work days",
  students: "Counts school days",
  offices: "Counts business days, and the summer",
};

const entered = (calendar: CalendarData, year: SchoolYear): string => {
  const gaps = calendarGaps(calendar, year);
  return gaps.length === 0 ? "Entered" : gaps.map(({ words }) => words).join(" ");
};

/** Every work calendar of the district, with how far each is entered. */
export const calendarsRoute = ({ calendars }: YearParts): Mount =>
  defineOfficePage({
    path: "/calendars",
    offices: setsUp,
    show: async ({ app, viewer }) => {
      const kept = await calendars.newest();
      const today = app.today();
      const [now, next] = [schoolYearOf(today), nextSchoolYear(schoolYearOf(today))];
      const groups = Map.groupBy(
        viewer.roster.people().flatMap(({ id }) => viewer.roster.postsOf(id, today)[0] ?? []),
        ({ staffGroup }) => staffGroup,
      );
      const own = (id: string): number => groups.get(id)?.length ?? 0;
      const without = [...groups.keys()].filter((group) => !kept.some(({ id }) => id === group)).toSorted();
      return {
        title: "Work calendars",
        current,
        page: (
          <>
            <Crumbs trail={[{ label: "Set up the year", href: "/office" }, { label: "Work calendars" }]} />
            <Head
              title="Work calendars"
              lead="Which days count, and where a deadline moves to. Each staff group is counted by its own calendar; one without its own by the staff calendar."
              actions={
                <LinkButton kind="second" href="/office/calendars/new">
                  Add a calendar
                </LinkButton>
              }
            />
            <Sheet>
              {kept.length === 0 ? (
                <Empty title="No calendar is entered yet">
                  Begin with the staff calendar. The students’ and the offices’ calendars come after it.
                </Empty>
              ) : (
                <Table
                  caption="Work calendars"
                  columns={[
                    { heading: "Calendar" },
                    { heading: "What it counts" },
                    { heading: "People", num: true },
                    { heading: sayYear(now) },
                    { heading: sayYear(next) },
                  ]}
                  rows={kept.map((calendar) => [
                    <a href={`/office/calendars/${calendar.id}`}>{calendar.title}</a>,
                    whose[calendar.kind ?? "staff"] ?? "",
                    (calendar.kind ?? "staff") === "staff" ? String(own(calendar.id)) : "",
                    entered(calendar, now),
                    entered(calendar, next),
                  ])}
                />
              )}
            </Sheet>
            {without.length === 0 ? null : (
              <Section heading="Staff groups without a calendar of their own">
                <p>
                  The roster names {listed(without)}, with {people(without.reduce((sum, group) => sum + own(group), 0))}
                  . They are counted by the staff calendar until one is added under that name.
                </p>
              </Section>
            )}
            <Acts>
              <LinkButton kind="plain" href="/office">
                Set up the year
              </LinkButton>
            </Acts>
          </>
        ),
      };
    },
  });
