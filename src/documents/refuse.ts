import type { Decision } from "../casefile/index.ts";
import type { MessageValue } from "../policy/index.ts";

/** Why an act on a document is not possible in the state the file is in; wording/ says each. */
export type DocumentNotNow =
  | "document.not-in-file"
  | "document.issued-already"
  | "document.newer-version"
  | "document.received-already"
  | "document.nothing-to-acknowledge"
  | "document.acknowledged-already"
  | "document.declined-already"
  | "document.not-addressed-to-you";

/** A decision that records nothing, with the reason. */
export const notNow = (key: DocumentNotNow, parameters: Readonly<Record<string, MessageValue>> = {}): Decision => ({
  ok: false,
  refusal: { kind: "not-now", why: { key, with: parameters } },
});
