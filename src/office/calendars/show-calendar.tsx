import {
  makeCalendar,
  nextSchoolYear,
  parseSchoolYear,
  previousSchoolYear,
  schoolYearOf,
  type CalendarData,
  type SchoolYear,
} from "../../calendar/index.ts";
import { defineOfficePage, type Mount, type PageRequest } from "../../web/index.ts";
import { Acts, Crumbs, Head, Ledger, LinkButton, Notice, Section, Sheet } from "../../web/kit/index.ts";
import { sayDay } from "../../wording/index.ts";
import { current, nothingHere } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import type { LoggedChange, YearParts } from "../parts.ts";
import { sayYear } from "../words.ts";
import { calendarGaps } from "./calendar-gaps.ts";
import { Months } from "./months.tsx";
import { writeCsv } from "./write-csv.ts";
import { sayRows, YearTable } from "./year-table.tsx";
import { yearRows } from "./year-rows.ts";

const mostChanges = 12;

export const calendarPath = (id: string, year: SchoolYear, act = ""): string =>
  `/office/calendars/${id}${act === "" ? `?year=${year}` : `/${year}/${act}`}`;

/** The years worth a link: last, this, next, and any the calendar has. */
const yearsOf = ({ anchors = {} }: CalendarData, now: SchoolYear): readonly SchoolYear[] =>
  [...new Set([previousSchoolYear(now), now, nextSchoolYear(now), ...Object.keys(anchors)])].toSorted();

/** One work calendar in one school year: as a table, as months, and who changed it. */
export const calendarRoute = ({ calendars, changes }: YearParts): Mount =>
  defineOfficePage({
    path: "/calendars/:id",
    offices: setsUp,
    show: async (request) => {
      const data = (await calendars.newest()).find(({ id }) => id === request.params["id"]);
      if (!data) return nothingHere("There is no such calendar", "It may have another name.", "/office/calendars");
      const now = schoolYearOf(request.app.today(), data.yearBeginsOn);
      const year = parseSchoolYear(request.query.get("year") ?? "") ?? now;
      const log = await changes.of(`calendar:${data.id}`, mostChanges);
      return {
        title: `${data.title}, ${sayYear(year)}`,
        current,
        page: <CalendarPage request={request} data={data} year={year} years={yearsOf(data, now)} log={log} />,
      };
    },
  });

interface Shown {
  readonly request: PageRequest;
  readonly data: CalendarData;
  readonly year: SchoolYear;
  readonly years: readonly SchoolYear[];
  readonly log: readonly LoggedChange[];
}

function CalendarPage({ request, data, year, years, log }: Shown) {
  const rows = yearRows(data, year);
  const gaps = calendarGaps(data, year);
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Work calendars", href: "/office/calendars" },
          { label: data.title },
        ]}
      />
      {request.query.has("saved") ? (
        <Notice kind="recorded" title="The calendar is saved and counts from now on" announce>
          <p>Every page counts by it. Who changed what, and why, stands below.</p>
        </Notice>
      ) : null}
      <Head
        title={`${data.title}, ${sayYear(year)}`}
        lead={[sayRows(rows), ...gaps.filter(({ whole }) => !whole).map(({ words }) => words)].join(" ")}
        actions={<LinkButton href={calendarPath(data.id, year, "edit")}>Change this year</LinkButton>}
      />
      <nav aria-label="School years">
        <p class="acts">
          {years.map((each) =>
            each === year ? (
              <b key={each} aria-current="page">
                {sayYear(each)}
              </b>
            ) : (
              <a key={each} href={calendarPath(data.id, each)}>
                {sayYear(each)}
              </a>
            ),
          )}
        </p>
      </nav>
      <Section heading="As a table">
        <Sheet>
          <YearTable year={year} rows={rows} />
        </Sheet>
      </Section>
      <Acts>
        <LinkButton kind="second" href={calendarPath(data.id, year, "bring")}>
          Bring in a list or a calendar file
        </LinkButton>
        <LinkButton kind="second" href={calendarPath(data.id, year, "holidays")}>
          Usual holidays
        </LinkButton>
        <LinkButton kind="plain" href={calendarPath(data.id, year, "days.csv")}>
          Save as a list (CSV)
        </LinkButton>
      </Acts>
      <Section heading="As months">
        <Sheet>
          <Months calendar={makeCalendar(data)} year={year} />
        </Sheet>
      </Section>
      <Section heading="Who changed it, and why">
        <Sheet>
          <Changes log={log} request={request} />
        </Sheet>
      </Section>
    </>
  );
}

function Changes({ log, request }: Pick<Shown, "log" | "request">) {
  const today = request.app.today();
  return (
    <Ledger
      entries={log.map(({ at, by, reason }) => {
        const on = Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
        return {
          day: { words: sayDay(on, "short", today), iso: on.toString() },
          title: reason,
          why: `Entered by ${request.viewer.roster.person(by)?.name ?? "someone no longer listed"}.`,
        };
      })}
    />
  );
}

/** The school year as a list that can be changed elsewhere and brought in again. */
export const calendarCsvRoute = ({ calendars }: YearParts): Mount =>
  defineOfficePage({
    path: "/calendars/:id/:schoolYear/days.csv",
    offices: setsUp,
    show: async ({ params }) => {
      const data = (await calendars.newest()).find(({ id }) => id === params["id"]);
      const year = parseSchoolYear(params["schoolYear"] ?? "");
      if (!data || year === undefined)
        return nothingHere("There is no such calendar", "It may have another name.", "/office/calendars");
      return {
        send: { body: writeCsv(yearRows(data, year)), type: "text/csv; charset=utf-8", name: `${data.id}-${year}.csv` },
      };
    },
  });
