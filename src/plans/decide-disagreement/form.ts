import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { DecideDisagreement } from "./decide.ts";

export const read = (typed: Typed, plan: string, open: readonly string[]): Read<DecideDisagreement> => {
  const answers = answersIn(typed);
  const about = answers.choice("about", open);
  const words = answers.text("words");
  const reason = answers.text("reason");
  return answers.finish({ plan, about, words, reason });
};
