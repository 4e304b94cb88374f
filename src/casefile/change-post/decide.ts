import { day } from "../../calendar/index.ts";
import type { Cycle } from "../../policy/index.ts";
import type { Decide } from "../decision.ts";
import type { PostChanged } from "../events.ts";
import type { PostMove } from "../post-move.ts";

/**
 * Writes into a file that the person's post changed. The roster says who may see the file from that day on; the file says
 * so for those who read it later. Every open year goes on as it is: its agreement stays pinned, plans keep their days.
 */
export const decide: Decide<PostMove> = (file, move) => {
  const cycle = cycleOfMove(file.cycles, move);
  if (!cycle) return { ok: false, refusal: { kind: "not-now", why: { key: "post.no-open-year", with: {} } } };
  const changed: PostChanged = { type: "PostChanged", day: day(move.from), cycle: cycle.id, body: move };
  return { ok: true, events: [changed] };
};

/** The open year a move belongs to: that of the post's own unit, of several; `undefined` where no year is open. */
export const cycleOfMove = (cycles: readonly Cycle[], { was, now }: PostMove): Cycle | undefined => {
  const open = cycles.filter(({ closedOn }) => closedOn === undefined);
  const ofUnit = (unit: string | undefined): Cycle | undefined => open.findLast(({ person }) => person.unit === unit);
  return ofUnit(was?.unit) ?? ofUnit(now?.unit) ?? open.at(-1);
};
