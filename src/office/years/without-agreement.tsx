import { parseSchoolYear } from "../../calendar/index.ts";
import { defineOfficePage, type Mount } from "../../web/index.ts";
import { Acts, Crumbs, Empty, Head, LinkButton, Section, Sheet } from "../../web/kit/index.ts";
import { current, nothingHere } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import { people, sayYear } from "../words.ts";
import { yearStandings } from "./asked-year.ts";
import { NotCovered } from "./covered-by.tsx";
import { yearPath } from "./show-years.tsx";
import { hasNone, hasSeveral, type Standing } from "./standing.ts";
import { unitWords } from "./unit-words.ts";

/** Who has no agreement in a school year, or two, unit by unit, with why and what to do. */
export const withoutAgreementRoute: Mount = defineOfficePage({
  path: "/without-agreement/:schoolYear",
  offices: setsUp,
  show: async ({ app, viewer, params }) => {
    const year = parseSchoolYear(params["schoolYear"] ?? "");
    if (year === undefined) return nothingHere("There is no such school year", "Write it as 2026-27.", "/office/years");
    const found = await yearStandings(app, viewer.roster, year);
    const units = Map.groupBy(
      found.filter((each) => hasNone(each) || hasSeveral(each)),
      ({ post }) => post.unit,
    );
    const title = `No agreement, or two, in ${sayYear(year)}`;
    return {
      title,
      current,
      page: (
        <>
          <Crumbs
            trail={[
              { label: "Set up the year", href: "/office" },
              { label: "School years", href: "/office/years" },
              { label: sayYear(year), href: yearPath(year) },
              { label: "No agreement, or two" },
            ]}
          />
          <Head
            title={title}
            lead="The key to an agreement is the school year, the unit, the job title and the status. Where none fits, or two do, no year can be opened."
          />
          {units.size === 0 ? (
            <Sheet>
              <Empty title="Everyone has exactly one agreement">Nothing is to be settled for {sayYear(year)}.</Empty>
            </Sheet>
          ) : (
            [...units].map(([unit, own]: [string, readonly Standing[]], at) => (
              <Section key={unit} heading={unitWords(unit)} aside={people(own.length)} first={at === 0}>
                <Sheet>
                  <NotCovered found={own} />
                </Sheet>
              </Section>
            ))
          )}
          <Acts>
            {viewer.roster.officesOf(viewer.person.id, app.today()).includes("personnel") ? (
              <LinkButton kind="second" href="/office/roster">
                The roster
              </LinkButton>
            ) : null}
            <LinkButton kind="plain" href="/agreements">
              The agreements
            </LinkButton>
          </Acts>
        </>
      ),
    };
  },
});
