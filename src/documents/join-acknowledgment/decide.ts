import type { Decide, NewEvent } from "../../casefile/index.ts";
import type { SentenceShown } from "../acknowledge-document/decide.ts";
import { askedAcknowledgment } from "../asked-acknowledgment.ts";
import type { DocumentEvent } from "../events.ts";
import { findVersion, headerOf, type VersionShown } from "../find-version.ts";
import { notNow } from "../refuse.ts";

export interface JoinAcknowledgment extends VersionShown {
  readonly sentence: SentenceShown;
  /** Fingerprint of the document that was shown. */
  readonly hash: string;
  readonly comment?: string;
}

/**
 * The supervisor's own acknowledgment, where the agreement asks both sides for one (an IDP form that both reviewed). It
 * takes nothing from the employee's: each stands for whoever gave it.
 */
export const decide: Decide<JoinAcknowledgment> = (file, input, { actor, today, edition }) => {
  const found = findVersion(file, input);
  if (!found.ok) return found.decision;
  const { document, version } = found;
  const cycle = file.cycles.find(({ id }) => id === document.cycle);
  const asked = cycle && askedAcknowledgment(edition, { type: document.type }, "supervisor", cycle);
  if (actor.role !== "supervisor" || !asked) return notNow("document.nothing-to-acknowledge");
  if (version.issued.body.hash !== input.hash)
    return notNow("document.newer-version", { version: version.issued.body.version });
  if (version.acknowledged.some(({ body }) => body.as === "supervisor")) return notNow("document.acknowledged-already");
  const { document: id, version: number, sentence, hash, comment } = input;
  const event: NewEvent<DocumentEvent["type"]> = {
    type: "DocumentAcknowledged",
    ...headerOf(document),
    day: today,
    body: {
      ...{ document: id, version: number, as: "supervisor", ...sentence, hash },
      ...(comment === undefined ? {} : { comment }),
    },
  };
  return { ok: true, events: [event] };
};
