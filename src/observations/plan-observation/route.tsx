import { defineAct, postWords, type FileRequest, type Mount } from "../../web/index.ts";
import { observationEvents } from "../events.ts";
import { observationPath } from "../observation-page.tsx";
import { decide, type PlanObservation } from "./decide.ts";
import { read } from "./form.ts";
import { PlanObservationPage, type PlanShown } from "./page.tsx";

/** Whoever supervises somebody, or holds an office: the people one may ask to observe. */
const whoMayObserve = ({ roster, app, employee, viewer, today }: FileRequest): PlanShown["people"] =>
  roster
    .people()
    .filter(({ id }) => id !== employee.id && id !== viewer.person.id)
    .filter(({ id }) => roster.reportsOf(id, today).length > 0)
    .map(({ id, sortName }) => ({ value: id, label: `${sortName}; ${postWords(id, roster, app)}` }));

export const route: Mount = defineAct<PlanObservation, PlanShown>({
  name: "plan-observation",
  path: "/observations/plan",
  permission: "plan-observation",
  title: () => "Plan an observation",
  show: (request) => ({ people: whoMayObserve(request) }),
  start: () => ({ kind: "formal" }),
  read: (typed, { cycle, today, viewer }, { people }) =>
    read(typed, { cycle: cycle.id, today, planner: viewer.person.id, people: people.map(({ value }) => value) }),
  decide,
  labels: {
    kind: "Which kind",
    on: "Which day?",
    at: "The time",
    setting: "Class, place or work",
    "pre-conference": "The day of the conference before it",
    observer: "Who observes",
  },
  page: (page) => <PlanObservationPage page={page} />,
  done: (request, events) => {
    const [planned] = observationEvents(events);
    return observationPath(request, { id: planned?.body.observation ?? "" });
  },
});
