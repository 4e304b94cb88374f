import { answersIn, type FieldError, type FieldErrorKey, type Read, type Typed } from "../../answers/index.ts";
import { checkValues, type Form, type FormValues } from "../../documents/index.ts";
import type { Affirmation, PlanIssue } from "./issue-facts.ts";
import type { IssuePlan } from "./decide.ts";

export interface IssueForm {
  readonly plan: string;
  readonly issue: Omit<PlanIssue, "affirmed">;
  readonly toAffirm: readonly Affirmation[];
  readonly draft: string;
  /** Number of the draft's last text: agreeing to words does not change them. */
  readonly draftAt: number;
  readonly form: Form;
}

/** The box of one statement. */
export const affirmField = ({ rule, part }: Affirmation): string =>
  part === undefined ? `affirm:${rule}` : `affirm:${rule}:${part}`;

/** What was ticked. Words of the draft that are no day, or too long, are to be put right first. */
export const read = (typed: Typed, { plan, draft, issue, toAffirm, draftAt, form }: IssueForm): Read<IssuePlan> => {
  const answers = answersIn(typed);
  for (const error of malformed(form, issue.sealed.values)) answers.reject(error);
  const affirmed = toAffirm.filter((each) => answers.ticked(affirmField(each)));
  const wordsChanged = answers.text("draft-at", { optional: true }) !== String(draftAt);
  return answers.finish({ ...issue, plan, draft, affirmed, wordsChanged });
};

/** What is malformed in the draft, at `section.field`. */
export const malformed = (form: Form, values: FormValues): readonly FieldError[] =>
  checkValues(form, values).map(({ section, field, key, with: parameters }) => ({
    field: `${section}.${field}`,
    key: key as FieldErrorKey,
    ...(parameters ? { with: parameters } : {}),
  }));
