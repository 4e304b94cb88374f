import type { Fact } from "./fact.ts";
import type { Answer, Message } from "./finding.ts";

/** What the file holds for a pattern: the facts that show it, what comes near and does not count, what is not known. */
export interface Evidence {
  readonly answer: Answer;
  readonly found: readonly Fact[];
  /** Worked out only where it is said: most of what is looked for is found, or only asked whether it is there. */
  readonly misses: () => readonly Message[];
  readonly missing: readonly Message[];
}

const nothing: readonly never[] = [];
export const noMisses = (): readonly never[] => nothing;

/** These facts show it. */
export const shownBy = (found: readonly Fact[]): Evidence => ({
  answer: "yes",
  found,
  misses: noMisses,
  missing: nothing,
});
