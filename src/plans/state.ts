import { compareDays, day, laterDay, type Day } from "../calendar/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import { documentEvents } from "../documents/index.ts";
import type { Role } from "../policy/index.ts";
import { planEvents, type RecordedPlanEvent } from "./events.ts";
import type { Plan, Told } from "./plan.ts";

type Building = { -readonly [Key in keyof Plan]: Plan[Key] };
type Proposed = Extract<RecordedPlanEvent, { type: "PlanProposed" }>;

const proposed = (event: Proposed): Building => {
  const { plan, type, focus, reason, document, draft, ddf, notice } = event.body;
  return {
    id: plan,
    type,
    cycle: event.cycle,
    state: "writing",
    focus,
    reason,
    document,
    draft,
    ...(ddf === undefined ? {} : { ddf }),
    ...(notice === undefined ? {} : { notice }),
    proposedOn: event.day,
    proposedAt: event.recordedAt,
    proposedBy: event.by,
    version: 0,
    versions: [],
    meetings: [],
    reviewedAbove: [],
    reviews: [],
    support: [],
    helpers: [],
    disagreements: [],
    decided: [],
    extended: [],
    revised: [],
  };
};

const told = <Body>(event: RecordedEvent<string, Body>): Told<Body> => ({
  ...event.body,
  on: event.day,
  by: event.by,
  order: event.revision,
});

/** Every plan of a file from its standing events, in the order they were proposed. */
export const plansIn = (events: readonly RecordedEvent[]): readonly Plan[] => {
  const plans = new Map<string, Building>();
  const agreed = new Map<string, readonly Role[]>();
  for (const event of planEvents(events)) {
    if (event.type === "PlanProposed") plans.set(event.body.plan, proposed(event));
    const plan = plans.get(planNamed(event));
    if (plan) apply(plan, event);
    if (event.type === "PlanIssued" || event.type === "PlanRevised")
      agreed.set(`${event.body.plan} ${event.body.version}`, event.body.agreedBy);
  }
  for (const plan of plans.values()) withPaper(plan, events, agreed);
  return [...plans.values()];
};

const planNamed = ({ body }: RecordedPlanEvent): string => ("plan" in body ? (body.plan ?? "") : "");

const apply = (plan: Building, event: RecordedPlanEvent): void => {
  switch (event.type) {
    case "PlanMeetingHeld":
      plan.meetings = [...plan.meetings, told(event)];
      break;
    case "PlanReviewedAbove":
      plan.reviewedAbove = [...plan.reviewedAbove, told(event)];
      break;
    case "PlanIssued":
      plan.state = "sent";
      plan.issuedOn = event.day;
      withDays(plan, event.body);
      break;
    case "PlanRevised":
      plan.revised = [...plan.revised, told(event)];
      withDays(plan, event.body);
      break;
    case "PlanExtended":
      plan.extended = [...plan.extended, told(event)];
      plan.end = day(event.body.until);
      break;
    case "ReviewHeld":
      plan.reviews = [...plan.reviews, told(event)];
      break;
    case "SupportGiven":
      plan.support = [...plan.support, told(event)];
      break;
    case "HelperAsked":
      plan.helpers = [...plan.helpers, told(event)];
      break;
    case "DisagreementRecorded":
      plan.disagreements = [...plan.disagreements, told(event)];
      break;
    case "DisagreementDecided":
      plan.decided = [...plan.decided, told(event)];
      break;
    case "PlanConcluded":
      plan.state = "concluded";
      plan.concluded = told(event);
      break;
    case "PlanProposed":
    case "ConcernRaised":
    case "Attested":
      break;
  }
};

const withDays = (
  plan: Building,
  { focus, version, start, end }: Pick<Plan, "focus" | "version"> & { readonly start?: string; readonly end: string },
): void => {
  plan.focus = focus;
  plan.version = version;
  plan.end = day(end);
  if (start !== undefined) plan.namedStart = day(start);
};

/** What the plan's own document adds: its words as issued, and the day it came into force. */
const withPaper = (
  plan: Building,
  events: readonly RecordedEvent[],
  agreed: ReadonlyMap<string, readonly Role[]>,
): void => {
  plan.versions = documentEvents(events).flatMap((event) => {
    if (event.type !== "DocumentIssued" || event.body.document !== plan.document) return [];
    const { version, contents, values } = event.body;
    return [{ version, on: event.day, contents, values, agreedBy: agreed.get(`${plan.id} ${version}`) ?? [] }];
  });
  const had = firstReceipt(events, plan.document)?.day;
  if (plan.version === 0 || !had) return;
  plan.startedOn = plan.namedStart ? laterDay(had, plan.namedStart) : had;
  if (plan.state === "sent") plan.state = "running";
};

/** The event by which a document was first in its reader's hands: opened here, or handed over on paper. */
export const firstReceipt = (events: readonly RecordedEvent[], document: string): RecordedEvent | undefined =>
  documentEvents(events).find(
    (event) =>
      event.body.document === document &&
      (event.type === "DocumentReceived" || (event.type === "DocumentDelivered" && event.body.how === "handed-over")),
  );

/** The plan with this identity, or `undefined`. */
export const planIn = (events: readonly RecordedEvent[], id: string | undefined): Plan | undefined =>
  plansIn(events).find((plan) => plan.id === id);

/** Given to the person and not concluded: what agreements call an open plan. */
export const isOpen = (plan: Plan): boolean => plan.state === "sent" || plan.state === "running";

/** Whether the plan runs on that day: begun, and not concluded before it. */
export const runsOn = (plan: Plan, on: Day): boolean =>
  plan.startedOn !== undefined &&
  compareDays(plan.startedOn, on) <= 0 &&
  (plan.concluded?.on === undefined || compareDays(on, plan.concluded.on) <= 0);

/** Plans that are not at their end: they go on, and what they ask stays owed, when the year they were proposed in is closed. */
export const unfinishedPlans = (events: readonly RecordedEvent[]): ReadonlySet<string> =>
  new Set(plansIn(events).flatMap(({ id, state }) => (state === "concluded" ? [] : [id])));
