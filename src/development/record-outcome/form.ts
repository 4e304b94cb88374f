import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { results } from "../events.ts";
import type { RecordOutcome } from "./decide.ts";

export const read = (
  typed: Typed,
  { cycle, today, parts }: { readonly cycle: string; readonly today: Day; readonly parts: readonly string[] },
): Read<RecordOutcome> => {
  const answers = answersIn(typed);
  const part = answers.choice("part", parts);
  const result = answers.choice("result", results);
  const day = answers.day("on", { latest: today });
  const words = answers.text("words");
  const evidence = answers.text("evidence", { optional: true });
  return answers.finish({ part, result, day, words, evidence, cycle });
};
