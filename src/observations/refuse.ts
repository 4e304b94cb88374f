import type { Decision } from "../casefile/index.ts";

/** Why an act on an observation is not possible in the state the file is in; wording/ says each. */
export type ObservationNotNow =
  | "observation.not-in-file"
  | "observation.held-already"
  | "observation.called-off"
  | "observation.not-held"
  | "observation.nothing-to-share"
  | "observation.texts-to-choose"
  | "observation.observer-is-party";

/** A decision that records nothing, with the reason. */
export const notNow = (key: ObservationNotNow): Decision => ({
  ok: false,
  refusal: { kind: "not-now", why: { key, with: {} } },
});
