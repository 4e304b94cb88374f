import type { Day } from "../calendar/index.ts";
import { proposedFact, type DecisionContext } from "../casefile/index.ts";
import type { Fact } from "../policy/index.ts";
import type { Saying } from "./facts.ts";

/** A fact of development as it would be recorded now, for the agreement to judge. */
export const proposedSaying = (
  { rule, ...said }: Saying & { readonly rule?: string },
  { actor, today }: Pick<DecisionContext, "actor" | "today">,
  { cycle, day = today }: { readonly cycle: string; readonly day?: Day },
): Fact =>
  proposedFact({
    ...said,
    ...(rule === undefined ? {} : { id: `proposed-${said.fact}-${rule}` }),
    day,
    cycle,
    by: actor,
    today,
  });
