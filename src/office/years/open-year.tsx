import { compareDays, schoolYearEnd, schoolYearStart } from "../../calendar/index.ts";
import type { Edition } from "../../policy/index.ts";
import {
  commandParts,
  defineOfficeAction,
  defineOfficePage,
  type Answered,
  type Mount,
  type PageRequest,
} from "../../web/index.ts";
import { current, nothingHere } from "../nothing-here.tsx";
import { opensYears, setsUp } from "../offices.ts";
import type { YearParts } from "../parts.ts";
import { listed, sayYear } from "../words.ts";
import { askedUnits, type AskedUnits } from "./asked-year.ts";
import { datesOfYear, type DatesOfYear } from "./dates-of-year.ts";
import { readShown } from "./form.ts";
import { missingCalendars, type MissingCalendar } from "./missing-calendars.ts";
import { openYears } from "./opening.ts";
import { YearPreviewPage } from "./preview-page.tsx";
import { OpenedPage } from "./result-page.tsx";
import type { Standing } from "./standing.ts";
import { unitWords } from "./unit-words.ts";

const path = "/years/:schoolYear/:unit";

export const noSuchUnits: Answered = nothingHere(
  "There is no such unit in that school year",
  "Nobody on the roster has a post in it then.",
  "/office/years",
);

/** The edition a person's year has or would have. */
const editionOf = ({ cycle, covering }: Standing, request: PageRequest): Edition | undefined =>
  cycle
    ? request.app.policies().edition(cycle.edition)
    : covering.covering.covering === "one"
      ? covering.covering.edition
      : undefined;

const datesOf = (request: PageRequest, { year, found }: AskedUnits): readonly DatesOfYear[] => {
  const byEdition = Map.groupBy(
    found.flatMap((each) => {
      const edition = editionOf(each, request);
      return edition ? [{ each, edition }] : [];
    }),
    ({ edition }) => edition.id,
  );
  return [...byEdition.values()].flatMap((group) =>
    group[0]
      ? [
          datesOfYear(
            group[0].edition,
            year,
            group.map(({ each }) => each),
            request.app.calendars,
          ),
        ]
      : [],
  );
};

const missingFor = async (parts: YearParts, { year, found }: AskedUnits): Promise<readonly MissingCalendar[]> =>
  missingCalendars(await parts.calendars.newest(), [...new Set(found.map(({ post }) => post.staffGroup))], year);

const previewAnswer = async (parts: YearParts, request: PageRequest, asked: AskedUnits): Promise<Answered> => {
  const { app, viewer } = request;
  const { year, units, found } = asked;
  const held = viewer.roster.officesOf(viewer.person.id, app.today());
  return {
    title: `${listed(units.map(unitWords))}, ${sayYear(year)}`,
    current,
    page: (
      <YearPreviewPage
        request={request}
        year={year}
        units={units}
        found={found}
        dates={datesOf(request, asked)}
        missing={await missingFor(parts, asked)}
        mayOpen={opensYears.some((office) => held.includes(office))}
        over={compareDays(schoolYearEnd(year), app.today()) < 0}
      />
    ),
  };
};

const unreadable = nothingHere(
  "This form could not be read",
  "Nothing was opened. Go back, reload the page and send it again.",
  "/office/years",
);

/** A year of one or several units: everything it does before it starts, and the one act that starts it. */
export const openYearRoutes = (parts: YearParts): readonly Mount[] => [
  defineOfficePage({
    path,
    offices: setsUp,
    show: async (request) => {
      const asked = await askedUnits(request.app, request.viewer.roster, request.params);
      return asked ? previewAnswer(parts, request, asked) : noSuchUnits;
    },
  }),
  defineOfficeAction({
    path,
    offices: opensYears,
    handle: async (request, { typed }) => {
      const { app, viewer } = request;
      const asked = await askedUnits(app, viewer.roster, request.params);
      if (!asked) return noSuchUnits;
      const { year, units, found } = asked;
      const shown = readShown(typed.get("people")?.[0] ?? "");
      if (!shown) return unreadable;
      const barred = (await missingFor(parts, asked)).some(({ whole }) => whole);
      if (barred || compareDays(schoolYearEnd(year), app.today()) < 0) {
        const answer = await previewAnswer(parts, request, asked);
        return "page" in answer ? { ...answer, status: 409 } : answer;
      }
      const opening = {
        by: viewer.person.id,
        today: app.today(),
        roster: viewer.roster,
        command: (staffGroup: string) => commandParts(app, app.calendars(staffGroup)),
      };
      const done = await openYears(opening, year, shown, found);
      const joinedLate = done.opened
        .filter(({ first }) => compareDays(first, schoolYearStart(year)) > 0 && compareDays(first, app.today()) <= 0)
        .map(({ person }) => person.name);
      return {
        title: `The year ${sayYear(year)} is open`,
        current,
        page: <OpenedPage year={year} units={units} done={done} library={app.policies()} joinedLate={joinedLate} />,
      };
    },
  }),
];
