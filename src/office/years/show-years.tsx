import {
  nextSchoolYear,
  parseSchoolYear,
  previousSchoolYear,
  schoolYearOf,
  type SchoolYear,
} from "../../calendar/index.ts";
import { defineOfficePage, type Mount } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  Crumbs,
  Empty,
  Form,
  Head,
  LinkButton,
  Notice,
  Section,
  Sheet,
  Table,
} from "../../web/kit/index.ts";
import { capital } from "../../wording/index.ts";
import { current, nothingHere } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import { people, sayYear } from "../words.ts";
import { yearStandings } from "./asked-year.ts";
import { hasNone, hasSeveral, isOpen, isReady, type Standing } from "./standing.ts";
import { unitsPath, unitWords } from "./unit-words.ts";

export const yearPath = (year: SchoolYear, units: readonly string[] = [], act = ""): string =>
  ["/office/years", year, ...(units.length === 0 ? [] : [unitsPath(units)]), ...(act === "" ? [] : [act])].join("/");

/** The school years there is something to say of: last, this and next. */
export const yearsRoute: Mount = defineOfficePage({
  path: "/years",
  offices: setsUp,
  show: async ({ app, viewer }) => {
    const now = schoolYearOf(app.today());
    const years = [nextSchoolYear(now), now, previousSchoolYear(now)];
    const rows = await Promise.all(
      years.map(async (year) => ({ year, found: await yearStandings(app, viewer.roster, year) })),
    );
    return {
      title: "School years",
      current,
      page: (
        <>
          <Crumbs trail={[{ label: "Set up the year", href: "/office" }, { label: "School years" }]} />
          <Head
            title="School years"
            lead="A year is opened for each bargaining unit. Opening it pins each file to the agreement that covers it."
          />
          <Sheet>
            <Table
              caption="School years"
              columns={[
                { heading: "School year" },
                { heading: "Open", num: true },
                { heading: "To be opened", num: true },
                { heading: "No agreement", num: true },
                { heading: "Two agreements", num: true },
              ]}
              rows={rows.map(({ year, found }) => [<a href={yearPath(year)}>{sayYear(year)}</a>, ...counts(found)])}
            />
          </Sheet>
        </>
      ),
    };
  },
});

const counts = (found: readonly Standing[]): readonly string[] =>
  [isOpen, isReady, hasNone, hasSeveral].map((is) => String(found.filter(is).length));

/** One school year, unit by unit; several units chosen here are opened together. */
export const yearRoute: Mount = defineOfficePage({
  path: "/years/:schoolYear",
  offices: setsUp,
  show: async ({ app, viewer, params, query }) => {
    const year = parseSchoolYear(params["schoolYear"] ?? "");
    if (year === undefined) return nothingHere("There is no such school year", "Write it as 2026-27.", "/office/years");
    const found = await yearStandings(app, viewer.roster, year);
    const units = Map.groupBy(found, ({ post }) => post.unit);
    const chosen = query.getAll("unit").filter((unit) => units.has(unit));
    if (chosen.length > 0) return { go: yearPath(year, chosen) };
    return { title: `The school year ${sayYear(year)}`, current, page: <YearPage year={year} units={units} /> };
  },
});

function YearPage({ year, units }: { year: SchoolYear; units: ReadonlyMap<string, readonly Standing[]> }) {
  const all = [...units.values()].flat();
  const waiting = [...units].filter(([, found]) => found.some(isReady));
  const unclear = all.filter((each) => hasNone(each) || hasSeveral(each)).length;
  const opened = all.filter(isOpen).length;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "School years", href: "/office/years" },
          { label: sayYear(year) },
        ]}
      />
      <Head
        title={`The school year ${sayYear(year)}`}
        lead={`${opened === 0 ? "No year is open yet" : `The year is open for ${people(opened)}`}; for ${people(all.filter(isReady).length)} it is to be opened.`}
      />
      {unclear === 0 ? null : (
        <Notice
          kind="check"
          title={`${capital(people(unclear))} ${unclear === 1 ? "has" : "have"} no agreement, or two`}
          actions={
            <LinkButton kind="second" href={`/office/without-agreement/${year}`}>
              Who, and what to do
            </LinkButton>
          }
        >
          <p>Nothing is owed to or by them in the program until that is settled.</p>
        </Notice>
      )}
      <Section heading="By bargaining unit" first>
        <Sheet>
          {units.size === 0 ? (
            <Empty title="Nobody on the roster has a post in this year">Bring in the roster first.</Empty>
          ) : (
            <Table
              caption={`Bargaining units in ${sayYear(year)}`}
              columns={[
                { heading: "Unit" },
                { heading: "People", num: true },
                { heading: "Open", num: true },
                { heading: "To be opened", num: true },
                { heading: "No agreement", num: true },
                { heading: "Two agreements", num: true },
              ]}
              rows={[...units].map(([unit, found]) => [
                <a href={yearPath(year, [unit])}>{unitWords(unit)}</a>,
                String(found.length),
                ...counts(found),
              ])}
            />
          )}
        </Sheet>
      </Section>
      {waiting.length === 0 ? null : (
        <Section
          heading="Open the year"
          lead="Choose one unit or several. You see everything it does before it starts."
        >
          <Sheet>
            <Form action={yearPath(year)} method="get">
              <Checkboxes
                name="unit"
                label="For whom?"
                options={waiting.map(([unit, found]) => ({
                  value: unit,
                  label: unitWords(unit),
                  hint: `${capital(people(found.filter(isReady).length))} to be opened.`,
                }))}
              />
              <Acts>
                <Button>Look at it before it starts</Button>
              </Acts>
            </Form>
          </Sheet>
        </Section>
      )}
    </>
  );
}
