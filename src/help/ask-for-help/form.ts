import { answersIn, type Read, type Typed } from "../../answers/index.ts";

export interface Asked {
  readonly words: string;
  /** The finding that cannot be done, if one was chosen. */
  readonly step: string | undefined;
}

const noStep = "none";

/** What is wrong, and which of the steps shown it stands in the way of. */
export const read = (typed: Typed, steps: readonly string[]): Read<Asked> => {
  const answers = answersIn(typed);
  const words = answers.text("words", { most: 4000 });
  const step = answers.optionalChoice("step", [noStep, ...steps]);
  return answers.finish({ words, step: step === noStep ? undefined : step });
};
