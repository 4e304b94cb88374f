import { checkValues, draftValues, type FormError } from "../../documents/index.ts";
import type { Edition } from "../../policy/index.ts";
import { guardedValues } from "../guarded.ts";
import type { InWriting } from "../report-draft.tsx";
import { resultsIn } from "../results-in.ts";

/**
 * What has to be put right before a report can be given: an answer that is malformed, or an adverse recommendation
 * without its ground. Undefined where there is nothing. What the agreement asks is not looked at here.
 */
export const firstToPutRight = ({ form, draft }: InWriting, edition: Pick<Edition, "rules">): FormError | undefined => {
  const values = draftValues(draft);
  const [malformed] = checkValues(form, values);
  if (malformed) return malformed;
  const { recommendation, ground } = resultsIn(form, values);
  const adverse = recommendation !== undefined && guardedValues(edition, "recommendation-made").has(recommendation);
  return adverse && ground === undefined ? { section: "recommendation", field: "ground", key: "missing" } : undefined;
};
