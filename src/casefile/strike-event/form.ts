import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { StrikeEvent } from "./decide.ts";

/** Why the entry is struck; the decision itself asks that it says something. */
export const read = (typed: Typed, event: string): Read<StrikeEvent> => {
  const answers = answersIn(typed);
  const reason = answers.text("reason", { most: 2000 });
  return answers.finish({ event, reason });
};
