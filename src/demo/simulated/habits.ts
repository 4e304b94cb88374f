import type { Finding } from "../../policy/index.ts";
import type { Chance } from "./chance.ts";

/** How a person keeps days: so many work days before (negative) or after the day a step is due. */
export const workDaysFromDue = (chance: Chance, step: string): number => {
  const manner = chance.share("manner");
  const drawn = chance.share(`step/${step}`);
  // A few put things off; the rest are a little early, and late now and then.
  if (manner > 0.92) return Math.floor(drawn * 14) - 4;
  if (drawn > 0.94) return 1 + Math.floor(chance.share(`late/${step}`) * 6);
  return -Math.floor(drawn * 16);
};

/** A step that is never done, and is overdue at the end of the year. */
export const isForgotten = (chance: Chance, step: string): boolean =>
  chance.share("manner") > 0.97 && chance.share(`forgets/${step}`) > 0.7;

/** Steps somebody has to do; rights may be left alone. */
export const waits = ({ kind, state }: Finding): boolean =>
  (kind === "duty" || kind === "count" || kind === "cadence" || kind === "acknowledge") &&
  (state === "due" || state === "overdue" || state === "open");
