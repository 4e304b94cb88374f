import { Crumbs, Empty, Head, Section, Sheet } from "../../web/kit/index.ts";
import { capital } from "../../wording/index.ts";
import { listed, people, sayYear } from "../words.ts";
import { CoveredBy, NotCovered } from "./covered-by.tsx";
import type { DatesOfYear } from "./dates-of-year.ts";
import { OpenForm, type PreviewShown } from "./open-form.tsx";
import { yearPath } from "./show-years.tsx";
import { hasNone, hasSeveral, isOpen, isReady, type Standing } from "./standing.ts";
import { unitWords } from "./unit-words.ts";
import { Lacking, MissingNotice } from "./what-is-missing.tsx";
import { YearOf } from "./year-of.tsx";

const lead = (found: readonly Standing[]): string => {
  const [ready, open] = [found.filter(isReady).length, found.filter(isOpen).length];
  const unclear = found.length - ready - open;
  return [
    ready === 0
      ? "There is nobody whose year is to be opened."
      : `${capital(people(ready))} would get a year. Nothing has started yet.`,
    ...(open > 0 ? [`${capital(people(open))} ${open === 1 ? "has" : "have"} it open already.`] : []),
    ...(unclear > 0 ? [`${capital(people(unclear))} ${unclear === 1 ? "has" : "have"} no agreement, or two.`] : []),
  ].join(" ");
};

/** A year before it starts: who, under what and why, every due date with its reason, and what is missing. */
export function YearPreviewPage(shown: PreviewShown) {
  const { year, units, found, dates, request } = shown;
  const title = `${listed(units.map(unitWords))}, ${sayYear(year)}`;
  const unclear = found.filter((each) => hasNone(each) || hasSeveral(each));
  const ready = found.filter(isReady);
  const lacking = ready.filter(({ lacks }) => lacks.length > 0);
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "School years", href: "/office/years" },
          { label: sayYear(year), href: yearPath(year) },
          { label: listed(units.map(unitWords)) },
        ]}
      />
      <MissingNotice missing={shown.missing} year={year} />
      <Head title={title} lead={lead(found)} />
      <Section heading="Who is covered by what, and why" first>
        <Sheet>
          {ready.length === 0 ? (
            <Empty title="Nobody is waiting">Whoever joins later appears here, to be opened then.</Empty>
          ) : (
            <CoveredBy ready={ready} />
          )}
        </Sheet>
      </Section>
      {unclear.length === 0 ? null : (
        <Section heading="No agreement, or two" lead="Their year is not opened. The others’ can be.">
          <Sheet>
            <NotCovered found={unclear} />
          </Sheet>
        </Section>
      )}
      {lacking.length === 0 ? null : <Lacking lacking={lacking} />}
      {dates.map((each) => (
        <YearOf
          key={each.edition.id}
          shown={each}
          year={year}
          request={request}
          staffGroup={staffGroupOf(found, each)}
        />
      ))}
      <OpenForm {...shown} ready={ready} />
    </>
  );
}

const staffGroupOf = (found: readonly Standing[], { edition }: DatesOfYear): string | undefined =>
  found.find(
    ({ cycle, covering }) =>
      (cycle?.edition ?? (covering.covering.covering === "one" ? covering.covering.edition.id : "")) === edition.id,
  )?.post.staffGroup;
