import type { Answers } from "../answers/index.ts";
import { keptWords, type PromiseChecked } from "./events.ts";
import type { StrategyWords } from "./parts-of-plan.ts";

/** What became of each promise: fields `kept.<strategy>` and `keptnote.<strategy>`. */
export const readPromises = (answers: Answers, strategies: readonly StrategyWords[]): readonly PromiseChecked[] =>
  strategies.map(({ id }) => ({
    strategy: id,
    kept: answers.choice(`kept.${id}`, keptWords),
    words: answers.text(`keptnote.${id}`, { most: 2000, optional: true }),
  }));
