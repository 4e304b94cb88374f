import type { SchoolYear } from "../../calendar/index.ts";
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
import { sayDates, sayDay, sayDayExpression, sayMessage, sayClauseLabel, sayRule } from "../../wording/index.ts";
import { listed, people, sayYear } from "../words.ts";
import { CoveredBy, NotCovered } from "./covered-by.tsx";
import type { DatesOfYear, StepOfYear } from "./dates-of-year.ts";
import type { MissingCalendar } from "./missing-calendars.ts";
import { sayFollows, sayLacks } from "./say-lacks.ts";
import { yearPath } from "./show-years.tsx";
import { hasNone, hasSeveral, isOpen, isReady, type Standing } from "./standing.ts";
import { YearTrack } from "./track.tsx";
import { unitWords } from "./unit-words.ts";

export interface PreviewShown {
  readonly request: PageRequest;
  readonly year: SchoolYear;
  readonly units: readonly string[];
  readonly found: readonly Standing[];
  readonly dates: readonly DatesOfYear[];
  readonly missing: readonly MissingCalendar[];
  readonly mayOpen: boolean;
  /** The school year is over: it is not opened any more. */
  readonly over: boolean;
}

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

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

function MissingNotice({ missing, year }: Pick<PreviewShown, "missing" | "year">) {
  if (missing.length === 0) return null;
  const barred = missing.some(({ whole }) => whole);
  return (
    <Notice
      kind={barred ? "put-right" : "check"}
      title={
        barred
          ? `A work calendar is not entered for ${sayYear(year)}: the year cannot be opened yet`
          : "Some days of the calendars are not entered"
      }
      actions={
        <LinkButton kind="second" href="/office/calendars">
          Work calendars
        </LinkButton>
      }
    >
      <ul>
        {missing.map(({ title, words }) => (
          <li key={`${title} ${words}`}>
            {title}: {words}
          </li>
        ))}
      </ul>
      {barred ? (
        <p>Enter it, or begin it as a copy, and come back to this page.</p>
      ) : (
        <p>The year can be opened; what hangs on those days cannot be said until they are entered.</p>
      )}
    </Notice>
  );
}

function Lacking({ lacking }: { readonly lacking: readonly Standing[] }) {
  const noMail = lacking.filter(({ lacks }) => lacks.every((lack) => lack === "email"));
  const others = lacking.filter((each) => !noMail.includes(each));
  return (
    <Section
      heading="What the roster does not say"
      lead="The year can be opened all the same; correct the roster when you can."
    >
      <Sheet>
        {others.length === 0 ? null : (
          <Table
            caption="People whose row on the roster lacks something"
            columns={[{ heading: "Name" }, { heading: "Post" }, { heading: "Missing" }, { heading: "What follows" }]}
            rows={others.map((each) => [each.person.name, each.post.title, sayLacks(each), sayFollows(each)])}
          />
        )}
        {noMail.length === 0 ? null : (
          <p class="small">
            {capital(people(noMail.length))} {noMail.length === 1 ? "has" : "have"} no e-mail address on the roster.
            Dates are told to them in the program only.
          </p>
        )}
      </Sheet>
    </Section>
  );
}

function YearOf({
  shown,
  year,
  request,
  staffGroup,
}: {
  shown: DatesOfYear;
  year: SchoolYear;
  request: PageRequest;
  staffGroup: string | undefined;
}) {
  const { edition, dated, counted, unknown } = shown;
  const today = request.app.today();
  const moved = dated.filter(({ step }) => step.move !== undefined).length;
  return (
    <Section
      heading={edition.title}
      lead={`For ${people(shown.people)}. ${dated.length === 0 ? "The agreement names no day of the year." : `${capital(steps(dated.length))} with a day; ${moved === 0 ? "none of them moves" : `${steps(moved, true)} because the day is no work day`}.`} ${sayDates(edition)[0] ?? ""}`}
    >
      {dated.length === 0 ? null : (
        <Sheet>
          <YearTrack shown={shown} year={year} staff={request.app.calendars(staffGroup).staff} today={today} />
        </Sheet>
      )}
      {unknown.length === 0 ? null : (
        <Sheet>
          <h3>Cannot be said yet</h3>
          <StepList
            found={unknown}
            shown={shown}
            says={({ step }) => step.missing.map((message) => sayMessage(message, edition, { today })).join(" ")}
          />
        </Sheet>
      )}
      {counted.length === 0 ? null : (
        <details>
          <summary>{capital(steps(counted.length))} whose days are counted from something still to happen</summary>
          <Sheet>
            <StepList
              found={counted}
              shown={shown}
              says={({ step }) => (step.counted ? `${capital(sayDayExpression(step.counted, edition))}.` : "")}
            />
          </Sheet>
        </details>
      )}
    </Section>
  );
}

const steps = (count: number, moves = false): string =>
  count === 1 ? `one step${moves ? " moves" : ""}` : `${String(count)} steps${moves ? " move" : ""}`;

function StepList({
  found,
  shown,
  says,
}: {
  found: readonly StepOfYear[];
  shown: DatesOfYear;
  says: (each: StepOfYear) => string;
}) {
  return (
    <ul class="stack-s small">
      {found.map((each, at) => {
        const rule = shown.edition.rules.find(({ id }) => id === each.step.rule);
        return (
          <li key={at}>
            {rule ? sayRule(rule, shown.edition).sentence : null} {says(each)}{" "}
            <span class="soft">{each.step.source.map(sayClauseLabel).join("; ")}</span>
          </li>
        );
      })}
    </ul>
  );
}

function OpenForm({
  request,
  year,
  units,
  ready,
  missing,
  mayOpen,
  over,
  found,
}: PreviewShown & { readonly ready: readonly Standing[] }) {
  const open = found.filter((each) => isOpen(each) && each.cycle?.closedOn === undefined);
  const closing =
    open.length > 0 && mayOpen ? (
      <LinkButton kind="plain" href={yearPath(year, units, "close")}>
        Close the year for {people(open.length)}
      </LinkButton>
    ) : null;
  const barred = over || missing.some(({ whole }) => whole) || !mayOpen || ready.length === 0;
  if (barred)
    return (
      <>
        {mayOpen || ready.length === 0 ? null : (
          <p>The personnel office opens the year. You see here what it will do.</p>
        )}
        {over && ready.length > 0 ? (
          <p>
            The school year ended on {sayDay(found[0]?.last ?? request.app.today(), "long")}; it is not opened any more.
          </p>
        ) : null}
        <Acts>{closing}</Acts>
      </>
    );
  const later = ready.filter(
    ({ first }) => first.toString() > request.app.today().toString() && first.toString().slice(5) !== "07-01",
  ).length;
  return (
    <Section
      heading="Open the year"
      lead="Each file is pinned to the edition named above, for the whole year. Nobody’s plan or paper changes by it."
    >
      <Sheet>
        <Form
          action={yearPath(year, units)}
          hidden={{
            ...request.form,
            people: JSON.stringify(
              ready.map(({ person, post, covering }) => [
                person.id,
                post.unit,
                covering.covering.covering === "one" ? covering.covering.edition.id : "",
              ]),
            ),
          }}
        >
          {later === 0 ? null : (
            <p>
              {capital(people(later))} {later === 1 ? "begins" : "begin"} during the year; their year begins on that
              day.
            </p>
          )}
          <Acts>
            <Button>Open the year for {people(ready.length)}</Button>
            {closing}
          </Acts>
        </Form>
      </Sheet>
    </Section>
  );
}
