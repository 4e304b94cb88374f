import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { ReviewPlan } from "./decide.ts";

export const read = (typed: Typed, plan: string): Read<ReviewPlan> => {
  const answers = answersIn(typed);
  const how = answers.choice("how", ["reviewed", "approved"]);
  const comment = answers.text("comment");
  return answers.finish({ plan, how, comment });
};
