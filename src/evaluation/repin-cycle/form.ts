import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { RepinCycle } from "./decide.ts";

/** Which edition, among those there are, and why. */
export const read = (typed: Typed, cycle: string, editions: readonly string[]): Read<RepinCycle> => {
  const answers = answersIn(typed);
  const edition = answers.choice("edition", editions);
  const reason = answers.text("reason", { most: 2000 });
  return answers.finish({ cycle, edition, reason });
};
