import type { SchoolYear } from "../../calendar/index.ts";
import { LinkButton, Notice, Section, Sheet, Table } from "../../web/kit/index.ts";
import { capital } from "../../wording/index.ts";
import { people, sayYear } from "../words.ts";
import type { MissingCalendar } from "./missing-calendars.ts";
import { sayFollows, sayLacks } from "./say-lacks.ts";
import type { Standing } from "./standing.ts";

/** Calendars that are not entered for the year, and whether it can be opened without them. */
export function MissingNotice({
  missing,
  year,
}: {
  readonly missing: readonly MissingCalendar[];
  readonly year: SchoolYear;
}) {
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

/** People whose row on the roster does not say what the year will need. */
export function Lacking({ lacking }: { readonly lacking: readonly Standing[] }) {
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
