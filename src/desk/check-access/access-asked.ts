import type { Day } from "../../calendar/index.ts";
import type { AccessCheck } from "../../help/index.ts";
import { sayNearDay } from "../../wording/index.ts";
import { triedFor, type StepAhead } from "./steps-ahead.ts";

/** What a supervisor is asked on My work before a deadline. */
export interface AccessAsked {
  readonly title: string;
  readonly why: string;
  readonly failed: boolean;
}

/** Asks for the nearest step that was not tried or did not work; nothing once every step ahead works. */
export const accessAsked = (
  ahead: readonly StepAhead[],
  checks: readonly AccessCheck[],
  today: Day,
): AccessAsked | undefined => {
  const tried = ahead.map((step) => ({ step, ...triedFor(step, checks) }));
  const failing = tried.find((each) => each.tried === "fails");
  if (failing)
    return {
      title: `Something does not open yet for what is due ${sayNearDay(failing.step.due, today)}.`,
      why: "The personnel office sees it too. Ask for help while there is time.",
      failed: true,
    };
  const open = tried.find((each) => each.tried === "not-yet");
  return open
    ? {
        title: `A step of yours is due ${sayNearDay(open.step.due, today)}. Can you get in?`,
        why: "One button tries your account, your staff list, the forms and mail before the day comes.",
        failed: false,
      }
    : undefined;
};
