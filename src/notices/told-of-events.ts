import type { Digest, RecordedEvent } from "../casefile/index.ts";
import { documentsOf, latestVersion } from "../documents/index.ts";
import { observationEvents } from "../observations/index.ts";
import { planEvents } from "../plans/index.ts";
import type { FileInView, Records } from "./file-in-view.ts";
import { identity } from "./identity.ts";
import type { Telling } from "./notice.ts";
import { sayEvent } from "./say-event.ts";
import { requiredOf, settingsUnder, type NoticeSettings } from "./settings.ts";

/** Recorded in the same act as a paper that is issued, which says it; or entered from old papers. */
const saidElsewhere: ReadonlySet<string> = new Set([
  "Attested",
  "PlanIssued",
  "PlanRevised",
  "SummativeGiven",
  "MidYearGiven",
  "DevelopmentPlanAffirmed",
  "HistoryEntered",
]);
/** What the district does for a whole unit at once is told to the employee alone. */
const ofTheYear: ReadonlySet<string> = new Set(["CycleOpened", "CycleClosed", "CycleRepinned"]);

/** Who is to be told that this was recorded: the parties of the file, and whoever was asked in; never the one who did it. */
export const toldOfEvent = (
  view: FileInView,
  event: RecordedEvent,
  district: NoticeSettings,
  words: Pick<Records, "describe">,
  digest: Digest,
): readonly Telling[] => {
  if (saidElsewhere.has(event.type)) return [];
  const edition = view.editionOf(event.cycle);
  const settings = edition ? settingsUnder(edition, district) : district;
  const described = words.describe(event, edition, view.name);
  const said = sayEvent(event, described, view, paperOf(view, event));
  return concerned(view, event).map((person): Telling => ({
    id: identity(digest, ["event", event.id, person]),
    person,
    file: view.employee.id,
    category: "events",
    stage: "happened",
    about: event.id,
    bundle: `event ${event.type} ${event.recordedOn.toString()}`,
    title: said.title,
    words: said.words(person),
    href: described.href ?? `/files/${view.employee.id}`,
    required: requiredOf("events", settings),
  }));
};

/** The event with this identity if it counts, or if it is the strike of another. */
export const eventIn = ({ file }: FileInView, id: string): RecordedEvent | undefined =>
  file.events.find((event) => event.id === id) ?? file.struck.find(({ strike }) => strike.id === id)?.strike;

const concerned = (view: FileInView, event: RecordedEvent): readonly string[] => {
  const parties = ofTheYear.has(event.type) ? ["employee" as const] : (["employee", "supervisor"] as const);
  const people = [...parties.flatMap((role) => view.peopleIn(role, event.cycle)), ...askedIn(event)];
  return [...new Set(people)].filter((person) => person !== event.by.person && view.mayOpen(person));
};

/** A helper of a plan, or an observer: who is let in by this very entry. */
const askedIn = (event: RecordedEvent): readonly string[] => [
  ...planEvents([event]).flatMap((own) => (own.type === "HelperAsked" ? [own.body.helper] : [])),
  ...observationEvents([event]).flatMap((own) =>
    own.type === "ObservationPlanned" && own.body.observer !== undefined ? [own.body.observer] : [],
  ),
];

const paperOf = ({ file }: FileInView, { document }: RecordedEvent): string | undefined => {
  const found = document === undefined ? undefined : documentsOf(file.events).get(document);
  return found && latestVersion(found).issued.body.frozen.title;
};
