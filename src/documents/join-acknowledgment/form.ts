import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { optionalText } from "../late-entry.ts";
import type { JoinAcknowledgment } from "./decide.ts";

/** A comment if there is one; the button itself says what is true. */
export const read = (typed: Typed, put: Omit<JoinAcknowledgment, "comment">): Read<JoinAcknowledgment> => {
  const answers = answersIn(typed);
  const comment = optionalText(answers, "comment", 4000);
  return answers.finish({ ...put, ...(comment === undefined ? {} : { comment }) });
};

export const labels = { comment: "Comment" };
