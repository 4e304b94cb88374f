import type { Day } from "../calendar/index.ts";
import { plansIn, unfinishedPlans } from "../plans/index.ts";
import type { Edition, Finding, Message, Role } from "../policy/index.ts";
import type { FileInView } from "./file-in-view.ts";

/** A finding that waits for someone. */
export interface StepOwed {
  readonly finding: Finding;
  readonly edition: Edition;
  readonly who: readonly Role[];
  /** What of it waits, where it is not the whole: a review that a plan waits for. */
  readonly asked?: Message;
  /** Absent: it waits, and no day is named. */
  readonly due?: Day;
}

/** Kinds that wait for somebody to act. */
const waiting = new Set<Finding["kind"]>(["duty", "cadence", "count", "acknowledge"]);

/**
 * What waits for someone in this file: steps with a day, not done, of years that are not closed; and reviews that a plan
 * waits for. What an ended plan promised is no longer asked for.
 */
export const stepsOwed = ({ file, findings, editionOf }: FileInView): readonly StepOwed[] => {
  const open = new Set(file.cycles.filter(({ closedOn }) => closedOn === undefined).map(({ id }) => id));
  const goingOn = unfinishedPlans(file.events);
  const ended = new Set(plansIn(file.events).flatMap(({ id, state }) => (state === "concluded" ? [id] : [])));
  return findings.flatMap((finding): readonly StepOwed[] => {
    const { kind, state, occasion, who, due } = finding;
    const edition = editionOf(occasion.cycle);
    if (!edition || !(open.has(occasion.cycle) || goingOn.has(occasion.plan ?? ""))) return [];
    const asked = reviewAsked(finding);
    if (asked) return [{ finding, edition, who: ["second-level"], asked }];
    if (!waiting.has(kind) || (state !== "due" && state !== "overdue") || due === undefined) return [];
    if (kind === "duty" && ended.has(occasion.plan ?? "")) return [];
    return [{ finding, edition, who, due }];
  });
};

/** The review by the supervisor's own supervisor that this gate waits for. */
const reviewAsked = ({ kind, state, missing, occasion }: Finding): Message | undefined =>
  kind === "gate" && (state === "blocked" || state === "due") && occasion.plan !== undefined
    ? missing
        .flatMap(({ with: { need } }) => (Array.isArray(need) ? (need as readonly Message[]) : []))
        .find(({ with: parameters }) => parameters["fact"] === "second-level-involved")
    : undefined;
