import type { Cycle, Fact } from "./fact.ts";
import type { Occasion } from "./finding.ts";
import type { Stage } from "./make-finding.ts";
import type { Horizon, Subject } from "./subject.ts";

/** An act that a judging rule looks at. */
export interface ActOccasion {
  readonly act: Fact;
  readonly subject: Subject;
  /** What conditions on the rule may look at: all before the act. */
  readonly before: Horizon;
  readonly cycle: Cycle;
  readonly stage: Stage;
  readonly occasion: Occasion;
}
