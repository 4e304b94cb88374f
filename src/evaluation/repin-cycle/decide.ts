import type { CycleRepinned, Decide, Decision } from "../../casefile/index.ts";
import type { Message } from "../../policy/index.ts";

export interface RepinCycle {
  readonly cycle: string;
  /** Edition the year follows from now on. */
  readonly edition: string;
  readonly reason: string;
}

/**
 * Moves an open year to another edition of an agreement, with a reason that stays in the file. What was recorded stays recorded;
 * what is asked, and by when, follows the other edition from then on. Refusals are `not-now` with keys `cycle.…`.
 */
export const decide: Decide<RepinCycle> = (file, { cycle, edition, reason }, { today }): Decision => {
  const found = file.cycles.find(({ id }) => id === cycle);
  if (!found) return refuse("cycle.not-in-file");
  if (found.closedOn) return refuse("cycle.closed-already");
  if (found.edition === edition) return refuse("cycle.pinned-already");
  const repinned: CycleRepinned = { type: "CycleRepinned", day: today, cycle, body: { edition, reason } };
  return { ok: true, events: [repinned] };
};

const refuse = (key: Message["key"]): Decision => ({ ok: false, refusal: { kind: "not-now", why: { key, with: {} } } });
