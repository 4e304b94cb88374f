import type { CycleClosed, Decide } from "../../casefile/index.ts";

export interface CloseCycle {
  readonly cycle: string;
}

/**
 * Closes a person's year. What is still owed in it stays readable and is owed no longer; a plan that was proposed in it and is
 * not at its end goes on.
 */
export const decide: Decide<CloseCycle> = (file, { cycle }, { today }) => {
  const found = file.cycles.find(({ id }) => id === cycle);
  if (!found) return { ok: false, refusal: { kind: "not-now", why: { key: "cycle.not-in-file", with: {} } } };
  if (found.closedOn)
    return { ok: false, refusal: { kind: "not-now", why: { key: "cycle.closed-already", with: {} } } };
  const closed: CycleClosed = { type: "CycleClosed", day: today, cycle, body: {} };
  return { ok: true, events: [closed] };
};
