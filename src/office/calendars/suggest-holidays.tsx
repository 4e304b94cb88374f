import {
  defineOfficeAction,
  defineOfficePage,
  type Answered,
  type Mount,
  type PageRequest,
  type Posted,
} from "../../web/index.ts";
import { Acts, Button, Crumbs, Empty, Form, Head, LinkButton, Radios, Section, Sheet } from "../../web/kit/index.ts";
import { capital, sayDay } from "../../wording/index.ts";
import { current } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import type { YearParts } from "../parts.ts";
import { howMany, sayYear } from "../words.ts";
import { askedCalendar, type AskedCalendar } from "./asked-calendar.ts";
import { mergeIn } from "./bring-in.ts";
import { editAnswer, noSuchCalendar } from "./edit-calendar.tsx";
import { startYear } from "./form.ts";
import { calendarPath } from "./show-calendar.tsx";
import { suggestedDays, type Suggested } from "./suggested-days.ts";

const path = "/calendars/:id/:schoolYear/holidays";

const choices = [
  { value: "accept", label: "A day off here" },
  { value: "refuse", label: "Not a day off here" },
  { value: "later", label: "Decide later" },
];

const observed = ({ holiday }: Suggested): string =>
  holiday.falls.equals(holiday.day)
    ? sayDay(holiday.day, "full")
    : `${sayDay(holiday.day, "full")}; it falls on ${sayDay(holiday.falls, "full")}.`;

const formAnswer = (request: PageRequest, { data, year }: AskedCalendar): Answered => {
  const suggested = suggestedDays(data, year);
  const asked = suggested.filter(({ stands }) => stands !== "given");
  const given = suggested.filter(({ stands }) => stands === "given");
  return {
    title: `Usual holidays in ${sayYear(year)}`,
    current,
    page: (
      <>
        <Crumbs
          trail={[
            { label: "Set up the year", href: "/office" },
            { label: "Work calendars", href: "/office/calendars" },
            { label: data.title, href: calendarPath(data.id, year) },
            { label: "Usual holidays" },
          ]}
        />
        <Head
          title={`Usual holidays in ${sayYear(year)}`}
          lead="Public holidays of the United States, by the day they are observed. What the district gives off is its own decision."
        />
        {asked.length === 0 ? (
          <Sheet>
            <Empty title="All of them are days off already">Nothing is left to decide for {sayYear(year)}.</Empty>
          </Sheet>
        ) : (
          <Form action={calendarPath(data.id, year, "holidays")} hidden={request.form}>
            <Sheet>
              {asked.map((each) => (
                <Radios
                  key={each.day}
                  name={each.day}
                  label={each.holiday.name}
                  hint={observed(each)}
                  value={each.stands === "refused" ? "refuse" : "later"}
                  options={choices}
                />
              ))}
            </Sheet>
            <Acts>
              <Button>Put them in the table</Button>
              <LinkButton kind="plain" href={calendarPath(data.id, year)}>
                Back to the calendar
              </LinkButton>
            </Acts>
          </Form>
        )}
        {given.length === 0 ? null : (
          <Section heading="Days off already">
            <p>{given.map(({ holiday }) => `${holiday.name} (${sayDay(holiday.day, "table")})`).join(", ")}.</p>
          </Section>
        )}
      </>
    ),
  };
};

const handle = async (parts: YearParts, request: PageRequest, posted: Posted): Promise<Answered> => {
  const asked = await askedCalendar(parts, request.params, () => undefined);
  if (!asked) return noSuchCalendar;
  const { data, year } = asked;
  const answer = ({ day }: Suggested): string => posted.typed.get(day)?.[0] ?? "later";
  const open = suggestedDays(data, year).filter(({ stands }) => stands !== "given");
  const accepted = open.filter((each) => answer(each) === "accept");
  const refused = open.filter((each) => answer(each) === "refuse").map(({ day }) => day);
  const later = new Set(open.map(({ day }) => day));
  const rows = accepted.map(({ holiday, day }) => ({ day, kind: holiday.kind, name: holiday.name }));
  const { typed, added } = mergeIn(startYear(data, year), { rows, anchors: {}, problems: [] });
  const kept = (data.refused ?? []).filter((day) => !later.has(day));
  const title = `${howMany(added, "holiday stands", "holidays stand")} in the table; ${howMany(refused.length, "is", "are")} refused`;
  return editAnswer(
    request,
    asked,
    { ...typed, refused: [...kept, ...refused].toSorted() },
    {
      notes: { title: capital(title), lines: [] },
    },
  );
};

/** The usual public holidays, to accept or refuse one by one. */
export const suggestHolidaysRoutes = (parts: YearParts): readonly Mount[] => [
  defineOfficePage({
    path,
    offices: setsUp,
    show: async (request) => {
      const asked = await askedCalendar(parts, request.params, () => undefined);
      return asked ? formAnswer(request, asked) : noSuchCalendar;
    },
  }),
  defineOfficeAction({ path, offices: setsUp, handle: (request, posted) => handle(parts, request, posted) }),
];
