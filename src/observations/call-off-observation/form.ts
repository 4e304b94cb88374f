import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { CallOffObservation } from "./decide.ts";

export const read = (typed: Typed, observation: string): Read<CallOffObservation> => {
  const answers = answersIn(typed);
  const reason = answers.text("reason", { most: 2000 });
  return answers.finish({ observation, reason });
};
