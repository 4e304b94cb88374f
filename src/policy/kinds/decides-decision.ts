import type { Fact } from "../fact.ts";
import type { Assessment } from "../assessment.ts";
import { say } from "../messages.ts";
import type { DecidesParameters } from "./decides-parameters.ts";
import { type Decided, roleOf, sayDiffered, viewsOn } from "./decides-views.ts";

/** A decision needs the other side's view on record before it, and comes from the role whose word carries. */
export function answerDecision(
  { about, then, first = ["employee", "supervisor"] }: DecidesParameters,
  act: Fact,
  a: Assessment,
): Decided {
  const { differed } = viewsOn(about, act, a);
  const by = roleOf(act);
  const others = first.filter((role) => role !== then);
  const decision =
    by === then
      ? say("decides.decided", { by, about, ...(act.day ? { day: act.day } : {}) })
      : say("decides.other", { by, then });
  return {
    answer: differed.length > 0 && by === then ? "yes" : "no",
    because: [...sayDiffered(differed, about), decision],
    missing: [
      ...(differed.length === 0 ? [say("missing.view", { of: others, about })] : []),
      ...(by === then ? [] : [say("missing.decision", { by: then, about })]),
    ],
    proof: differed,
  };
}
