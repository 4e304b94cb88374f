import type { ComponentChildren } from "preact";
import { meetingName, sayDay } from "../wording/index.ts";
import type { ActPage, FileRequest, Instead } from "../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton, Sheet, Split } from "../web/kit/index.ts";
import { day } from "../calendar/index.ts";
import type { ObservationConference } from "./events.ts";
import { sayTimeOfDay } from "./say-time-of-day.ts";
import { observationsIn, type Observation } from "./state.ts";
import type { ObservationStore, PreparedObservation } from "./store.ts";

export const observationsPath = (request: Pick<FileRequest, "employee">): string =>
  `/files/${request.employee.id}/observations`;

export const observationPath = (request: Pick<FileRequest, "employee">, { id }: Pick<Observation, "id">): string =>
  `${observationsPath(request)}/${id}`;

/** An observation that is not announced, before it is held, as an observation. */
export const preparedObservation = (prepared: PreparedObservation): Observation => ({
  id: prepared.id,
  cycle: prepared.cycle,
  observer: prepared.observer,
  formal: prepared.formal,
  announced: false,
  on: day(prepared.on),
  at: prepared.at,
  setting: prepared.setting,
  conferences: [],
  shared: [],
});

/** Every observation of the file that this reader may know of: what is in the file, and what they prepared themselves. */
export const observationsFor = async (
  { file, employee, viewer }: Pick<FileRequest, "file" | "employee" | "viewer">,
  store: Pick<ObservationStore, "prepared">,
): Promise<readonly Observation[]> => {
  const inFile = observationsIn(file.events);
  const own = viewer.person.id === employee.id ? [] : await store.prepared(employee.id);
  return [
    ...inFile.values(),
    ...own.filter(({ id, observer }) => observer === viewer.person.id && !inFile.has(id)).map(preparedObservation),
  ];
};

/** The observation in the address, if this reader may know of it. */
export const observationIn = async (
  request: FileRequest,
  store: Pick<ObservationStore, "prepared">,
): Promise<Observation | undefined> =>
  (await observationsFor(request, store)).find(({ id }) => id === request.params["observation"]);

export const notHere: Instead = {
  instead: {
    title: "This observation is not in the file",
    text: "The address may be mistyped, or it is someone else’s to prepare.",
    missing: true,
  },
};

/** The observation in the address, where the reader is its observer; else why not. */
export const ownObservationIn = async (
  request: FileRequest,
  store: Pick<ObservationStore, "prepared">,
): Promise<Observation | Instead> => {
  const observation = await observationIn(request, store);
  if (!observation) return notHere;
  if (observation.observer === request.viewer.person.id) return observation;
  return {
    instead: {
      title: "Another person observes here",
      text: `${request.name(observation.observer)} is the observer, and the notes are theirs until they share them.`,
      href: observationPath(request, observation),
      label: "Back to the observation",
    },
  };
};

/** "Formal observation". */
export const kindOf = ({ formal }: Pick<Observation, "formal">): string =>
  `${formal ? "Formal" : "Informal"} observation`;

/** "Monday, November 16, 10:20 a.m., Grade 2, room 8". */
export const whenAndWhere = (
  { on, at, setting }: Pick<Observation, "on" | "at" | "setting">,
  today: FileRequest["today"],
): string =>
  [on ? sayDay(on, "full", today) : "Day not known", at === "" ? "" : sayTimeOfDay(at), setting]
    .filter((words) => words !== "")
    .join(", ");

export const conferenceName = (meeting: ObservationConference, { edition }: Pick<FileRequest, "edition">): string =>
  meetingName(meeting, edition);

export function ObservationCrumbs({
  request,
  observation,
  here,
}: {
  request: Pick<FileRequest, "employee" | "today">;
  observation?: Observation;
  here?: string;
}) {
  const file = `/files/${request.employee.id}`;
  return (
    <Crumbs
      trail={[
        { label: "People", href: "/people" },
        { label: request.employee.name, href: file },
        ...(observation || here
          ? [{ label: "Observations", href: observationsPath(request) }]
          : [{ label: "Observations" }]),
        ...(observation
          ? [
              {
                label: kindOf(observation),
                ...(here === undefined ? {} : { href: observationPath(request, observation) }),
              },
            ]
          : []),
        ...(here === undefined ? [] : [{ label: here }]),
      ]}
    />
  );
}

interface Props<Shown> {
  readonly page: ActPage<Shown>;
  readonly observation?: Observation;
  readonly here: string;
  readonly title: string;
  readonly lead: ComponentChildren;
  /** Says the act. */
  readonly button: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The page of one act on an observation: where one is, what it does, its questions, its one button. */
export function ObservationSheet<Shown>({
  page,
  observation,
  here,
  title,
  lead,
  button,
  back,
  aside,
  children,
}: Props<Shown>) {
  const sheet = (
    <Sheet>
      <Form action={page.action} hidden={page.hidden}>
        {children}
        {page.more}
        <Acts>
          <Button>{button}</Button>
          <LinkButton kind="plain" href={back.href}>
            {back.label}
          </LinkButton>
        </Acts>
      </Form>
    </Sheet>
  );
  return (
    <>
      <ObservationCrumbs request={page.request} {...(observation ? { observation } : {})} here={here} />
      <Head title={title} lead={lead} />
      {aside ? <Split aside={aside}>{sheet}</Split> : sheet}
    </>
  );
}
