import { compareDays, schoolYearEnd, type SchoolYear } from "../../calendar/index.ts";
import type { PageRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
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
import { capital, planType, sayDay } from "../../wording/index.ts";
import { howMany, listed, people, sayYear } from "../words.ts";
import type { Unfinished } from "./closing.ts";
import { yearPath } from "./show-years.tsx";
import { unitWords } from "./unit-words.ts";

export interface CloseShown {
  readonly request: PageRequest;
  readonly year: SchoolYear;
  readonly units: readonly string[];
  readonly open: readonly Unfinished[];
}

const plansOf = ({ plans, cycle }: Unfinished, { request }: CloseShown): string => {
  const edition = request.app.policies().edition(cycle.edition);
  return plans.map(({ type }) => (edition ? planType(type, edition) : type)).join(", ");
};

/** A year before it is closed: what is not done in it, and what goes on. */
export function CloseYearPage(shown: CloseShown) {
  const { request, year, units, open } = shown;
  const today = request.app.today();
  const early = compareDays(today, schoolYearEnd(year)) <= 0;
  const loose = open.filter(({ overdue, due, plans }) => overdue.length + due.length + plans.length > 0);
  const overdue = open.reduce((sum, each) => sum + each.overdue.length, 0);
  const due = open.reduce((sum, each) => sum + each.due.length, 0);
  const plans = open.reduce((sum, each) => sum + each.plans.length, 0);
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "School years", href: "/office/years" },
          { label: sayYear(year), href: yearPath(year) },
          { label: listed(units.map(unitWords)), href: yearPath(year, units) },
          { label: "Close" },
        ]}
      />
      {early && open.length > 0 ? (
        <Notice kind="check" title={`The school year runs until ${sayDay(schoolYearEnd(year), "long")}`}>
          <p>Closing it now takes {howMany(due, "step", "steps")} still to come from both sides’ lists.</p>
        </Notice>
      ) : null}
      <Head
        title={`Close ${sayYear(year)} for ${listed(units.map(unitWords))}`}
        lead={
          open.length === 0
            ? "No year is open here."
            : `${capital(people(open.length))} ${open.length === 1 ? "has" : "have"} the year open. ${capital(howMany(overdue, "step is", "steps are"))} overdue, ${howMany(due, "is", "are")} still to come, and ${howMany(plans, "plan goes", "plans go")} on.`
        }
      />
      <Section
        heading="What is not done"
        lead="After closing it stays readable in each file as not done, and is owed no longer. A plan that is not at its end goes on under the agreement it was written under."
        first
      >
        <Sheet>
          {loose.length === 0 ? (
            <Empty title="Nothing is left open">Every step that was asked is recorded, or was not needed.</Empty>
          ) : (
            <Table
              caption="Open years with something not done"
              columns={[
                { heading: "Name" },
                { heading: "Overdue", num: true },
                { heading: "Still to come", num: true },
                { heading: "Plans that go on" },
              ]}
              rows={loose.map((each) => [
                <a href={`/files/${each.standing.person.id}`}>{each.standing.person.name}</a>,
                String(each.overdue.length),
                String(each.due.length),
                plansOf(each, shown) || "None",
              ])}
            />
          )}
        </Sheet>
      </Section>
      {open.length === 0 ? (
        <Acts>
          <LinkButton href={yearPath(year)}>The school year {sayYear(year)}</LinkButton>
        </Acts>
      ) : (
        <Form
          action={yearPath(year, units, "close")}
          hidden={{ ...request.form, cycles: JSON.stringify(open.map(({ cycle }) => cycle.id)) }}
        >
          <Acts>
            <Button>Close the year for {people(open.length)}</Button>
            <LinkButton kind="plain" href={yearPath(year, units)}>
              Leave it open
            </LinkButton>
          </Acts>
        </Form>
      )}
    </>
  );
}
