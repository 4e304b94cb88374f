import type { SchoolYear } from "../../calendar/index.ts";
import type { PageRequest } from "../../web/index.ts";
import { Section, Sheet, Stack } from "../../web/kit/index.ts";
import { capital, sayClauseLabel, sayDates, sayDayExpression, sayMessage, sayRule } from "../../wording/index.ts";
import { people } from "../words.ts";
import type { DatesOfYear, StepOfYear } from "./dates-of-year.ts";
import { YearTrack } from "./track.tsx";

/** Every due date of the year under one agreement: drawn, in words, and what hangs on something still to happen. */
export function YearOf({
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
      <Stack>
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
      </Stack>
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
    <ul class="stack-s small hung">
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
