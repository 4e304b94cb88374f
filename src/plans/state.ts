import { compareDays, day, laterDay, type Day } from "../calendar/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import type { Focus } from "../policy/index.ts";
import type { StoredContents } from "../documents/index.ts";
import {
  planEvents,
  type DisagreementDecided,
  type DisagreementRecorded,
  type HelperAsked,
  type PlanConcluded,
  type PlanReviewedAbove,
  type ReviewHeld,
  type SupportGiven,
} from "./events.ts";

export type PlanState = "writing" | "sent" | "running" | "concluded";

/** One plan as the file tells it. Days are those that happened; `end` is the latest planned one. */
export interface Plan {
  readonly id: string;
  readonly type: string;
  readonly cycle: string;
  readonly state: PlanState;
  readonly focus: readonly Focus[];
  readonly reason: string;
  readonly document: string;
  readonly draft: string;
  readonly ddf?: string;
  readonly notice?: string;
  readonly proposedOn: Day | undefined;
  readonly proposedBy: { readonly person: string; readonly role: string };
  readonly issuedOn?: Day | undefined;
  /** The day the employee had it, or the later start it names. Absent while receipt is not recorded. */
  readonly startedOn?: Day;
  readonly end?: Day;
  readonly version: number;
  readonly contents?: StoredContents;
  readonly reviewedAbove: readonly PlanReviewedAbove[];
  readonly reviews: readonly ReviewHeld[];
  readonly support: readonly (SupportGiven & { readonly on: Day | undefined })[];
  readonly helpers: readonly HelperAsked[];
  readonly disagreements: readonly DisagreementRecorded[];
  readonly decided: readonly DisagreementDecided[];
  readonly extensions: number;
  readonly revisions: number;
  readonly concluded?: PlanConcluded & { readonly on: Day | undefined };
}

type Building = { -readonly [Key in keyof Plan]: Plan[Key] };

const proposed = (event: Extract<ReturnType<typeof planEvents>[number], { type: "PlanProposed" }>): Building => {
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
    proposedBy: event.by,
    version: 0,
    reviewedAbove: [],
    reviews: [],
    support: [],
    helpers: [],
    disagreements: [],
    decided: [],
    extensions: 0,
    revisions: 0,
  };
};

interface DocumentBody {
  readonly document: string;
  readonly contents?: StoredContents;
  readonly how?: string;
}

/** When each document was first in its reader's hands: opened here, or handed over on paper. */
const receipts = (events: readonly RecordedEvent[]): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const event of events) {
    const { document, how } = event.body as DocumentBody;
    const received = event.type === "DocumentReceived" || (event.type === "DocumentDelivered" && how === "handed-over");
    if (received && event.day && !days.has(document)) days.set(document, event.day);
  }
  return days;
};

/** Every plan of a file from its standing events, in the order they were proposed. */
export const plansIn = (events: readonly RecordedEvent[]): readonly Plan[] => {
  const plans = new Map<string, Building>();
  const starts = new Map<string, Day>();
  for (const event of planEvents(events)) {
    if (event.type === "PlanProposed") {
      plans.set(event.body.plan, proposed(event));
      continue;
    }
    const plan = "plan" in event.body && event.body.plan !== undefined ? plans.get(event.body.plan) : undefined;
    if (!plan) continue;
    switch (event.type) {
      case "PlanReviewedAbove":
        plan.reviewedAbove = [...plan.reviewedAbove, event.body];
        break;
      case "PlanIssued":
        plan.state = "sent";
        plan.issuedOn = event.day;
        plan.focus = event.body.focus;
        plan.end = day(event.body.end);
        plan.version = event.body.version;
        if (event.body.start !== undefined) starts.set(plan.id, day(event.body.start));
        break;
      case "PlanRevised":
        plan.version = event.body.version;
        plan.end = day(event.body.end);
        plan.revisions += 1;
        break;
      case "PlanExtended":
        plan.end = day(event.body.until);
        plan.extensions += 1;
        break;
      case "ReviewHeld":
        plan.reviews = [...plan.reviews, event.body];
        break;
      case "SupportGiven":
        plan.support = [...plan.support, { ...event.body, on: event.day }];
        break;
      case "HelperAsked":
        plan.helpers = [...plan.helpers, event.body];
        break;
      case "DisagreementRecorded":
        plan.disagreements = [...plan.disagreements, event.body];
        break;
      case "DisagreementDecided":
        plan.decided = [...plan.decided, event.body];
        break;
      case "PlanConcluded":
        plan.state = "concluded";
        plan.concluded = { ...event.body, on: event.day };
        break;
      case "ConcernRaised":
      case "PlanMeetingHeld":
      case "Attested":
        break;
    }
  }
  withPaper(plans, starts, events);
  return [...plans.values()];
};

/** What the plan's own document adds: its parts as issued last, and the day it came into force. */
const withPaper = (plans: ReadonlyMap<string, Building>, starts: ReadonlyMap<string, Day>, events: readonly RecordedEvent[]): void => {
  const received = receipts(events);
  for (const event of events) {
    if (event.type !== "DocumentIssued") continue;
    const { document, contents } = event.body as DocumentBody;
    const plan = [...plans.values()].find((candidate) => candidate.document === document);
    if (plan && contents) plan.contents = contents;
  }
  for (const plan of plans.values()) {
    const had = received.get(plan.document);
    if (!plan.issuedOn || !had) continue;
    const named = starts.get(plan.id);
    plan.startedOn = named ? laterDay(had, named) : had;
    if (plan.state === "sent") plan.state = "running";
  }
};

/** The plan with this identity, or `undefined`. */
export const planIn = (events: readonly RecordedEvent[], id: string): Plan | undefined => plansIn(events).find((plan) => plan.id === id);

/** Whether the plan runs on that day: begun, and not concluded before it. */
export const runsOn = (plan: Plan, on: Day): boolean =>
  plan.startedOn !== undefined &&
  compareDays(plan.startedOn, on) <= 0 &&
  (plan.concluded?.on === undefined || compareDays(on, plan.concluded.on) <= 0);
