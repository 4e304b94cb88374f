import { Acts, Head, LinkButton, Section, Sheet, Table } from "../../web/kit/index.ts";
import { commandParts, defineOfficeAction, defineOfficePage, type Answered, type Mount } from "../../web/index.ts";
import { current, nothingHere } from "../nothing-here.tsx";
import { opensYears } from "../offices.ts";
import { listed, people, sayYear, someOf } from "../words.ts";
import { askedUnits, type AskedUnits } from "./asked-year.ts";
import { CloseYearPage } from "./close-page.tsx";
import { closeYears, unfinishedYears, type Closed } from "./closing.ts";
import { readNames } from "./form.ts";
import { noSuchUnits } from "./open-year.tsx";
import { yearPath } from "./show-years.tsx";
import { unitWords } from "./unit-words.ts";

const path = "/years/:schoolYear/:unit/close";

const whyNot = {
  "own-year": "It is your own file. Someone else of the personnel office closes your year.",
  "moved-on": "The file was written in at the same moment. Close it again.",
} as const;

function ClosedPage({ year, units, done }: Pick<AskedUnits, "year" | "units"> & { readonly done: Closed }) {
  const { closed, already, refused } = done;
  const names = closed.map(({ person }) => person.name);
  return (
    <>
      <Head
        title={
          closed.length === 0
            ? "No further year was closed"
            : `The year ${sayYear(year)} is closed for ${people(closed.length)}`
        }
        lead={`${listed(units.map(unitWords))}.${already.length === 0 ? "" : ` ${String(already.length)} closed already.`}${names.length === 0 ? "" : ` ${someOf(names)}.`}`}
      />
      {refused.length === 0 ? null : (
        <Section heading="Not closed, and why">
          <Sheet>
            <Table
              caption="Whose year was not closed"
              columns={[{ heading: "Name" }, { heading: "Why" }]}
              rows={refused.map(({ standing, why }) => [standing.person.name, whyNot[why]])}
            />
          </Sheet>
        </Section>
      )}
      <Acts>
        <LinkButton href={yearPath(year)}>The school year {sayYear(year)}</LinkButton>
      </Acts>
    </>
  );
}

const unreadable: Answered = nothingHere(
  "This form could not be read",
  "Nothing was closed. Go back, reload the page and send it again.",
  "/office/years",
);

/** The end of a year: what is not done in it, and the one act that closes it for a unit. */
export const closeYearRoutes: readonly Mount[] = [
  defineOfficePage({
    path,
    offices: opensYears,
    show: async (request) => {
      const asked = await askedUnits(request.app, request.viewer.roster, request.params);
      if (!asked) return noSuchUnits;
      const open = await unfinishedYears(request.app, asked.found);
      return {
        title: `Close ${sayYear(asked.year)}`,
        current,
        page: <CloseYearPage request={request} {...asked} open={open} />,
      };
    },
  }),
  defineOfficeAction({
    path,
    offices: opensYears,
    handle: async ({ app, viewer, params }, { typed }) => {
      const asked = await askedUnits(app, viewer.roster, params);
      if (!asked) return noSuchUnits;
      const cycles = readNames(typed.get("cycles")?.[0] ?? "");
      if (!cycles) return unreadable;
      const closing = {
        by: viewer.person.id,
        today: app.today(),
        roster: viewer.roster,
        command: (staffGroup: string) => commandParts(app, app.calendars(staffGroup)),
      };
      const done = await closeYears(closing, cycles, asked.found);
      return {
        title: `The year ${sayYear(asked.year)} is closed`,
        current,
        page: <ClosedPage {...asked} done={done} />,
      };
    },
  }),
];
