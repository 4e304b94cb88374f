import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { optionalText } from "../late-entry.ts";
import type { AcknowledgeDocument } from "./decide.ts";

/** What was shown: the version, its fingerprint and the sentence. */
export type Put = Pick<AcknowledgeDocument, "document" | "version" | "hash" | "sentence">;

const given = ["acknowledge", "received", "decline"] as const;

/** One of three answers, and a comment if there is one. */
export const read = (typed: Typed, put: Put): Read<AcknowledgeDocument> => {
  const answers = answersIn(typed);
  const answer = answers.choice("answer", given);
  const comment = optionalText(answers, "comment", 4000);
  return answers.finish({ ...put, answer, ...(comment === undefined ? {} : { comment }) });
};

export const labels = { answer: "What is true?", comment: "Comment" };
