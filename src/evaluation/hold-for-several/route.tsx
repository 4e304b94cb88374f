import type { FieldError, Typed } from "../../answers/index.ts";
import { capital, meetingName, sayFieldError } from "../../wording/index.ts";
import { definePage, definePageAction, type Answered, type Mount, type PageRequest } from "../../web/index.ts";
import { conferencesUnder } from "../meetings.ts";
import { noticesUnder } from "../notice-chain.ts";
import { labels, read } from "./form.ts";
import { EnteredPage, SeveralPage } from "./page.tsx";
import { recordForEach } from "./record.tsx";
import { attendingOf, type Attending } from "./staff.tsx";

const path = "/people/conference";

/** The conferences that somebody's agreement asks for, an orientation first, none that belongs to a notice; each by the first agreement's word for it. */
const meetingsOf = (attending: readonly Attending[]): readonly { readonly value: string; readonly label: string }[] => {
  const found = new Map<string, string>();
  for (const { edition, cycle } of attending) {
    const before = new Set(
      noticesUnder(edition, cycle).flatMap(({ meetings, afterwards }) => [...meetings, ...afterwards]),
    );
    for (const { meeting, asked } of conferencesUnder(edition))
      if (asked && !before.has(meeting) && !found.has(meeting))
        found.set(meeting, capital(meetingName(meeting, edition)));
  }
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => Number(b.value === "orientation") - Number(a.value === "orientation"));
};

const form = (
  request: PageRequest,
  attending: readonly Attending[],
  typed: Typed,
  errors: readonly FieldError[] = [],
): Answered => ({
  title: "A conference with several people",
  current: "people",
  hasErrors: errors.length > 0,
  status: errors.length > 0 ? 422 : 200,
  page: (
    <SeveralPage
      request={request}
      action={path}
      attending={attending}
      meetings={meetingsOf(attending)}
      typed={typed}
      errors={errors.map((error) => ({
        name: error.field,
        message: sayFieldError(error, labels[error.field] ?? error.field),
      }))}
    />
  ),
});

const schoolIn = (typed: Typed): string => typed.get("school")?.[0] ?? "";

/** One conference, such as an orientation, recorded once for everyone who was there. */
export const routes: readonly Mount[] = [
  definePage(path, async (request) => {
    const asked: Typed = new Map([["school", request.query.getAll("school")]]);
    return form(request, await attendingOf(request.app, request.viewer, schoolIn(asked)), asked);
  }),
  definePageAction(path, async (request, { typed, once }) => {
    const { app, viewer } = request;
    const attending = await attendingOf(app, viewer, schoolIn(typed));
    const asked = read(typed, {
      meetings: meetingsOf(attending).map(({ value }) => value),
      people: attending.map(({ person }) => person.id),
      today: app.today(),
    });
    if (!asked.ok) return form(request, attending, typed, asked.errors);
    const there = attending.filter(({ person }) => asked.input.people.includes(person.id));
    const entered = await recordForEach(app, there, asked.input, once);
    return {
      title: "What was recorded",
      current: "people",
      page: <EnteredPage entered={entered} held={asked.input} />,
    };
  }),
];
