import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { DevelopmentEvent, DraftShared } from "../events.ts";
import { sharedFact } from "../facts.ts";
import { proposedSaying } from "../proposed.ts";
import { notNow } from "../refuse.ts";
import { developmentOf, isShared } from "../state.ts";

export interface ShareDraft extends DraftShared {
  readonly cycle: string;
}

/** Opens the draft of one version to the supervisor, from now on. Only its writer does. */
export const decide: Decide<ShareDraft> = (file, { cycle, ...body }, context) => {
  if (isShared(developmentOf(file), body.document, body.version)) return notNow("development.shared-already");
  const refusal = judgeAct(context, [proposedSaying(sharedFact(body), context, { cycle })]);
  if (refusal) return { ok: false, refusal };
  const event: DevelopmentEvent = {
    type: "DevelopmentDraftShared",
    day: context.today,
    cycle,
    document: body.document,
    body,
  };
  return { ok: true, events: [event] };
};
