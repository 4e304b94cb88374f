import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { read as readIssue, type IssueForm } from "../issue-plan/form.ts";
import type { RevisePlan } from "./decide.ts";

/** As issuing, with the reason for a new version. */
export const read = (typed: Typed, form: IssueForm): Read<RevisePlan> => {
  const issue = readIssue(typed, form);
  const answers = answersIn(typed);
  const reason = answers.text("reason");
  const answered = answers.finish({ reason });
  if (issue.ok && answered.ok) return { ok: true, input: { ...issue.input, ...answered.input } };
  return { ok: false, errors: [...(issue.ok ? [] : issue.errors), ...(answered.ok ? [] : answered.errors)] };
};
