import { compareDays, schoolYearStart, type SchoolYear } from "../../calendar/index.ts";
import type { PageRequest } from "../../web/index.ts";
import { Acts, Button, Form, LinkButton, Section, Sheet } from "../../web/kit/index.ts";
import { capital, sayDay } from "../../wording/index.ts";
import { people } from "../words.ts";
import type { DatesOfYear } from "./dates-of-year.ts";
import type { MissingCalendar } from "./missing-calendars.ts";
import { isOpen, type Standing } from "./standing.ts";
import { yearPath } from "./show-years.tsx";

/** A year before it starts, as its page shows it. */
export interface PreviewShown {
  /** The page asked for: its form’s token, today, the calendars. */
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

/** The one act that opens the year for everyone shown, or why it is not there. */
export function OpenForm({
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
    ({ first }) => compareDays(first, request.app.today()) > 0 && compareDays(first, schoolYearStart(year)) > 0,
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
