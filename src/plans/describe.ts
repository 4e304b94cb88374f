import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";
import { planEvents, type RecordedPlanEvent } from "./events.ts";
import { capital } from "../wording/index.ts";
import { fullName } from "./plan-name.ts";
import { helperSaid, nextStepSaid, outcomeSaid } from "./plan-words.ts";

interface Reader {
  readonly edition: Edition | undefined;
  readonly name: (person: string) => string;
}

const sideOf = (role: string): EventWords["side"] =>
  role === "employee" || role === "representative" ? "employee" : role === "personnel" ? "office" : "supervisor";

/** An event of a concern or a plan in words, or undefined for others. Attestations go with the issue they belong to. */
export const describeEvent = (event: RecordedEvent, reader: Reader): EventWords | undefined => {
  const [own] = planEvents([event]);
  if (!own) return undefined;
  const plan = "plan" in own.body ? own.body.plan : undefined;
  const href = plan === undefined ? {} : { href: `/files/${event.file}/plans/${plan}` };
  return { side: sideOf(event.by.role), ...href, ...wordsOf(own, reader) };
};

const wordsOf = (
  event: RecordedPlanEvent,
  { edition, name }: Reader,
): Omit<EventWords, "side" | "href"> & Partial<Pick<EventWords, "side">> => {
  const typed = (type: string): string => (edition ? fullName(type, edition) : type.toUpperCase());
  const focus = (foci: readonly { readonly code: string; readonly title: string }[]): string =>
    foci.map(({ code, title }) => `${code} ${title}`).join("; ");
  switch (event.type) {
    case "ConcernRaised":
      return {
        title: event.body.how === "talk" ? "Talked about a concern" : "Raised a concern in writing",
        detail: [focus(event.body.focus), event.body.words].filter((each) => each !== "").join(". "),
        ...(event.body.how === "talk" ? { side: "both" } : {}),
      };
    case "PlanProposed":
      return { title: `Proposed a ${typed(event.body.type)}`, detail: focus(event.body.focus) };
    case "PlanMeetingHeld":
      return {
        title: event.body.meeting === "plan-writing" ? "Met to write the plan" : "Met to bring the plan to its end",
        ...detail(event.body.words),
        side: "both",
      };
    case "PlanReviewedAbove":
      return { title: `${capital(event.body.how)} the plan from above`, detail: event.body.comment };
    case "PlanIssued":
      return { title: `Issued the ${typed(event.body.type)}`, detail: focus(event.body.focus) };
    case "Attested":
      return { title: "Affirmed a statement", detail: event.body.words };
    case "DisagreementRecorded":
      return { title: "Recorded another version", detail: event.body.reason };
    case "DisagreementDecided":
      return { title: "Decided where the two differed", detail: event.body.reason };
    case "HelperAsked":
      return { title: `Asked ${name(event.body.helper)} in to help`, detail: helperSaid[event.body.as] };
    case "SupportGiven":
      return { title: "Did what the plan promises", ...detail(event.body.words) };
    case "ReviewHeld":
      return {
        title: event.body.benchmark === undefined ? "Reviewed progress together" : "Held a benchmark meeting",
        ...detail(event.body.words),
        side: "both",
      };
    case "PlanExtended":
      return { title: "Extended the plan", detail: event.body.reason };
    case "PlanRevised":
      return { title: `Issued version ${event.body.version} of the plan`, detail: event.body.reason };
    case "PlanConcluded":
      return {
        title: "Concluded the plan",
        detail: `${outcomeSaid[event.body.outcome]}. ${nextStepSaid[event.body.nextStep]}.`,
      };
  }
};

const detail = (words: string): { readonly detail?: string } => (words === "" ? {} : { detail: words });
