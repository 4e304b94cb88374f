import type { Decide, NewEvent } from "../../casefile/index.ts";
import type { Role } from "../../policy/index.ts";
import type { DocumentEvent } from "../events.ts";
import { findVersion, headerOf, type VersionShown } from "../find-version.ts";
import { notNow } from "../refuse.ts";
import { stateOf } from "../state.ts";

/** The exact sentence that stood above the button, and where it comes from. */
export interface SentenceShown {
  readonly words: string;
  readonly means: string;
  readonly rule: string;
  readonly edition: string;
}

export interface AcknowledgeDocument extends VersionShown {
  /** Three different answers: seen as the sentence says; only received; declined. */
  readonly answer: "acknowledge" | "received" | "decline";
  readonly sentence: SentenceShown;
  /** Fingerprint of the document that was shown. */
  readonly hash: string;
  readonly comment?: string;
}

/**
 * The addressee's answer to a document. Whichever it is, the document has been received. Declining is recorded as
 * readily as acknowledging; a witness can be added by the supervisor.
 */
export const decide: Decide<AcknowledgeDocument> = (file, input, { actor, today }) => {
  const found = findVersion(file, input);
  if (!found.ok) return found.decision;
  if (actor.person !== file.employee) return notNow("document.not-addressed-to-you");
  const { document, version } = found;
  if (version.issued.body.hash !== input.hash)
    return notNow("document.newer-version", { version: version.issued.body.version });
  const state = stateOf(version);
  if (state === "acknowledged") return notNow("document.acknowledged-already");
  if (state === "declined" && input.answer === "decline") return notNow("document.declined-already");
  if (state !== "issued" && input.answer === "received") return notNow("document.received-already");

  const as: Role = "employee";
  const about = { document: input.document, version: input.version };
  const comment = input.comment === undefined ? {} : { comment: input.comment };
  const header = { ...headerOf(document), day: today };
  const events: NewEvent<DocumentEvent["type"]>[] = [];
  // Whoever wrote a paper has it.
  if (version.received.length === 0 && version.issued.by.person !== file.employee) {
    const body = { ...about, how: "opened", ...(input.answer === "received" ? comment : {}) };
    events.push({ type: "DocumentReceived", ...header, body });
  }
  if (input.answer === "acknowledge")
    events.push({
      type: "DocumentAcknowledged",
      ...header,
      body: { ...about, as, ...input.sentence, hash: input.hash, ...comment },
    });
  if (input.answer === "decline")
    events.push({
      type: "SignatureDeclined",
      ...header,
      body: { ...about, as, words: input.sentence.words, hash: input.hash, ...comment },
    });
  return { ok: true, events };
};
