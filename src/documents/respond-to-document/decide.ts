import type { Decide } from "../../casefile/index.ts";
import type { DocumentIssued } from "../events.ts";
import { headerOf } from "../find-version.ts";
import { notNow } from "../refuse.ts";
import { documentsOf, latestVersion } from "../state.ts";

export interface RespondToDocument {
  /** The document answered. */
  readonly document: string;
  /** The response's words, sealed as they were shown to be checked. */
  readonly sealed: DocumentIssued;
  readonly draft: string;
}

/** Files the employee's written response with the document it answers. No closing day refuses it: a late one is kept and shown as late. */
export const decide: Decide<RespondToDocument> = (file, { document: answered, sealed }, { actor, today }) => {
  const document = documentsOf(file.events).get(answered);
  if (!document) return notNow("document.not-in-file");
  if (actor.person !== file.employee) return notNow("document.not-addressed-to-you");
  if (document.responses.some(({ body }) => body.response === sealed.document))
    return notNow("document.issued-already", { version: sealed.version });
  const { frozen, values, hash } = sealed;
  const { version } = latestVersion(document).issued.body;
  return {
    ok: true,
    events: [
      {
        type: "ResponseFiled",
        day: today,
        ...headerOf(document),
        body: { document: answered, version, response: sealed.document, frozen, values, hash },
      },
    ],
  };
};
