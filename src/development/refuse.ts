import type { Decision } from "../casefile/index.ts";

/** Why an act of development is not possible in the state the file is in; wording/ says each. */
export type DevelopmentNotNow =
  | "development.words-changed"
  | "development.shared-already"
  | "development.no-such-part"
  | "development.no-credits"
  | "development.certificate-known";

/** A decision that records nothing, with the reason. */
export const notNow = (key: DevelopmentNotNow): Decision => ({
  ok: false,
  refusal: { kind: "not-now", why: { key, with: {} } },
});
