import type { Edition } from "../policy/index.ts";
import { conferences, type Conference } from "./events.ts";
import { namedInRules } from "./named-in-rules.ts";

/** Meetings that belong to a plan, a concern or an observation: recorded there. */
const recordedElsewhere: ReadonlySet<string> = new Set([
  "concern-talk",
  "plan-writing",
  "plan-review",
  "plan-closing",
  "pre-observation",
  "post-observation",
]);

/** The conferences of the year: those the agreement speaks of first, in its order, then the others anyone may hold. */
export const conferencesUnder = (
  edition: Pick<Edition, "rules">,
): readonly { readonly meeting: Conference; readonly asked: boolean }[] => {
  const asked = namedInRules(edition, "conference-held", "meeting").filter(
    (meeting) => !recordedElsewhere.has(meeting),
  );
  return [
    ...asked.map((meeting) => ({ meeting, asked: true })),
    ...conferences.filter((meeting) => !asked.includes(meeting)).map((meeting) => ({ meeting, asked: false })),
  ];
};
