import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import type { Focus, Role } from "../../policy/index.ts";
import type { ConcernRaised, PlanEvent } from "../events.ts";
import type { EntryDay } from "../late-entry.ts";

export interface RaiseConcern extends EntryDay {
  readonly cycle: string;
  readonly how: ConcernRaised["how"];
  readonly focus: readonly Focus[];
  readonly words: string;
  /** Who took part. */
  readonly with: readonly Role[];
}

/** Records the conversation (or the written word) in which a concern was first raised. */
export const decide: Decide<RaiseConcern> = (
  _file,
  { cycle, how, focus, words, with: present, on, lateReason },
  context,
) => {
  const { actor, today } = context;
  const fact = proposedFact({
    fact: "concern-raised",
    day: on,
    cycle,
    by: actor,
    today,
    is: { how, with: present },
    focus,
  });
  const refusal = judgeAct(context, [fact]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "ConcernRaised",
    day: on,
    cycle,
    body: { concern: context.newId(), how, focus, words, with: present },
    ...(lateReason === undefined ? {} : { lateReason }),
  };
  return { ok: true, events: [event] };
};
