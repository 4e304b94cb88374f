import { answersIn, type FieldErrorKey, type Read, type Typed } from "../../answers/index.ts";
import { checkValues, type Form } from "../../documents/index.ts";
import type { GiveSummative } from "./decide.ts";

/** Nothing is typed here; what is malformed in the draft is to be put right first. */
export const read = (
  typed: Typed,
  { report, form }: { readonly report: GiveSummative; readonly form: Form },
): Read<GiveSummative> => {
  const answers = answersIn(typed);
  for (const error of checkValues(form, report.sealed.values))
    answers.reject({
      field: `${error.section}.${error.field}`,
      key: error.key as FieldErrorKey,
      ...(error.with ? { with: error.with } : {}),
    });
  return answers.finish(report);
};
