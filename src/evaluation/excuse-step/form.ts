import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { excuseReasons } from "../../policy/index.ts";
import type { ExcuseStep } from "./decide.ts";

/** Which step, why by a word of the list, and what happened. `waiting`: findings one may choose from. */
export const read = (
  typed: Typed,
  { cycle, waiting }: { readonly cycle: string; readonly waiting: readonly string[] },
): Read<ExcuseStep> => {
  const answers = answersIn(typed);
  const finding = answers.choice("finding", waiting);
  const reason = answers.choice("reason", excuseReasons);
  const words = answers.text("words", { most: 2000 });
  return answers.finish({ finding, reason, words, cycle });
};

export const labels = { finding: "Which step", reason: "Why it is not needed", words: "What happened" };
