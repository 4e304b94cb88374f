import type { Outcome } from "../policy/index.ts";
import type { HelperRole, Kept, NextStep, Progress } from "./events.ts";

/** How a target stands, as reviews say it. */
export const progressSaid: Readonly<Record<Progress, string>> = {
  met: "Met",
  "in-progress": "In progress",
  "not-yet": "Not yet seen",
};

/** What became of a promise. */
export const keptSaid: Readonly<Record<Kept, string>> = {
  done: "Done",
  "in-part": "Done in part",
  "not-done": "Not done",
  "not-due": "Not due yet",
};

export const outcomeSaid: Readonly<Record<Outcome, string>> = {
  met: "The targets were met",
  "met-in-part": "The targets were met in part",
  "not-met": "The targets were not met",
  replaced: "Another plan takes its place",
  withdrawn: "Withdrawn",
  "ended-by-leaving": "Ended because the employee left",
};

export const nextStepSaid: Readonly<Record<NextStep, string>> = {
  closed: "Nothing more: the matter is closed",
  continued: "Continued: a further plan on the same matter",
  revised: "Continued in a plan written anew",
  "new-plan": "A new plan on another matter",
  "formal-assistance": "A Formal Assistance Plan",
};

export const helperSaid: Readonly<Record<HelperRole, string>> = {
  coordinator: "Subject area coordinator",
  director: "Director",
  association: "Professional association",
  other: "Someone else",
};
