import { focusKey, type EvidenceChoice, type FocusChoice } from "../../documents/index.ts";

/** What is shown for one matter of the rubric. */
export interface Covered {
  readonly matter: FocusChoice;
  readonly evidence: readonly EvidenceChoice[];
}

/** Every matter of the rubric, in its order, with what was tagged to it. */
export const coverage = (matters: readonly FocusChoice[], evidence: readonly EvidenceChoice[]): readonly Covered[] =>
  matters.map((matter) => ({
    matter,
    evidence: evidence.filter(({ focus }) => focus.some((other) => focusKey(other) === focusKey(matter))),
  }));
