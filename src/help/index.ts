/**
 * Being able to get in, and asking when one cannot: requests for help with the page they came from and the step they
 * concern, and the access checks before a deadline. A problem reported about a step is an event of that file.
 */
export type { HelpParts } from "./parts.ts";
export {
  type HelpEntry,
  type HelpRequest,
  type HelpStore,
  type HinderedStep,
  type NewRequest,
  stateOf,
} from "./help-request.ts";
export { type ProblemReported, problemsReported } from "./events.ts";
export { describeEvent } from "./describe.ts";
export { type AccessCheck, type AccessCheckStore, type CheckedPart, passed } from "./access-check.ts";
