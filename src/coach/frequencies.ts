import { words } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { oftenWords, recurring } from "./words/times.ts";

export interface Stretch {
  readonly at: number;
  readonly last: number;
}

const alone = words(oftenWords);
const again = words(recurring);
const between =
  /^(?:other|two|three|four|five|six|second|third|school|work|working|scheduled|grading|single|observed|\d+|academic|calendar|marking|duty|class|contract|staff|new)$/;

/** How often: "daily", "each week", "once a month", "per lesson", "every second Friday". */
export function frequenciesIn(tokens: readonly Token[]): readonly Stretch[] {
  const found: Stretch[] = [];
  tokens.forEach(({ word }, at) => {
    if (alone.has(word)) found.push({ at, last: at });
    else if (/^(?:once|twice|thrice|times|time)$/.test(word) && opensStretch(tokens, at + 1) > 0)
      found.push({ at, last: at + opensStretch(tokens, at + 1) });
    else if (/^(?:each|every|per)$/.test(word) && opensStretch(tokens, at) > 0)
      found.push({ at, last: at + opensStretch(tokens, at) - 1 });
    else if (
      word === "a" &&
      tokens[at - 1]?.kind !== "mark" &&
      countsBefore(tokens, at) &&
      opensStretch(tokens, at) > 0
    )
      found.push({ at, last: at + opensStretch(tokens, at) - 1 });
  });
  return found;
}

const countsBefore = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at - 1];
  const figure = tokens[at - 2];
  return (
    noun?.kind === "word" && (figure?.kind === "figure" || /^(?:one|two|three|four|five|six)$/.test(figure?.word ?? ""))
  );
};

/** How many tokens "a month", "every two weeks", "each grading period" take from `at` on; 0 where none is. */
function opensStretch(tokens: readonly Token[], at: number): number {
  if (!/^(?:a|an|each|every|per|in)$/.test(tokens[at]?.word ?? "")) return 0;
  let step = 1;
  while (step < 4 && between.test(tokens[at + step]?.word ?? "")) step += 1;
  if (again.has(tokens[at + step]?.word ?? "")) return step + 1;
  return again.has(tokens[at + step - 1]?.word ?? "") && step > 1 ? step : 0;
}
