import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { RecordDisagreement } from "./decide.ts";

/** `sections`: names of the sections it may be about; "plan" stands for the whole. */
export const read = (typed: Typed, plan: string, sections: readonly string[]): Read<RecordDisagreement> => {
  const answers = answersIn(typed);
  const about = answers.choice("about", [...sections, "plan"]);
  const words = answers.text("words");
  const reason = answers.text("reason");
  return answers.finish({ plan, about, words, reason });
};
