import type { Fact } from "./fact.ts";
import type { Answer, Message } from "./finding.ts";

/** What the file holds for a pattern: the facts that show it, what comes near and does not count, what is not known. */
export interface Evidence {
  readonly answer: Answer;
  readonly found: readonly Fact[];
  readonly misses: readonly Message[];
  readonly missing: readonly Message[];
}
