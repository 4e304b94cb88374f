import type { Day } from "../calendar/index.ts";
import { plansIn } from "../plans/index.ts";
import type { Edition, Finding, Message, Role } from "../policy/index.ts";
import type { FileInView } from "./file-in-view.ts";

/** A finding that waits for someone. */
export interface StepOwed {
  readonly finding: Finding;
  readonly edition: Edition;
  readonly who: readonly Role[];
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
  const ended = new Set(plansIn(file.events).flatMap(({ id, state }) => (state === "concluded" ? [id] : [])));
  return findings.flatMap((finding): readonly StepOwed[] => {
    const { kind, state, occasion, who, due } = finding;
    const edition = editionOf(occasion.cycle);
    if (!edition || !open.has(occasion.cycle)) return [];
    if (waitsForReview(finding)) return [{ finding, edition, who: ["second-level"] }];
    if (!waiting.has(kind) || (state !== "due" && state !== "overdue") || due === undefined) return [];
    if (kind === "duty" && ended.has(occasion.plan ?? "")) return [];
    return [{ finding, edition, who, due }];
  });
};

/** Whether this gate waits for the review by the supervisor's own supervisor. */
const waitsForReview = ({ kind, state, missing, occasion }: Finding): boolean =>
  kind === "gate" &&
  (state === "blocked" || state === "due") &&
  occasion.plan !== undefined &&
  missing
    .flatMap(({ with: { need } }) => (Array.isArray(need) ? (need as readonly Message[]) : []))
    .some(({ with: parameters }) => parameters["fact"] === "second-level-involved");
