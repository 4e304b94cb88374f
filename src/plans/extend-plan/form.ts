import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { ExtendPlan } from "./decide.ts";

export const read = (typed: Typed, plan: string): Read<ExtendPlan> => {
  const answers = answersIn(typed);
  const until = answers.day("until");
  const reason = answers.text("reason");
  return answers.finish({ plan, until, reason });
};
