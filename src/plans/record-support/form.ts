import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { readEntryDay } from "../late-entry.ts";
import type { RecordSupport } from "./decide.ts";

export const read = (typed: Typed, plan: string, own: readonly string[], today: Day): Read<RecordSupport> => {
  const answers = answersIn(typed);
  const strategy = answers.choice("strategy", own);
  const entry = readEntryDay(answers, today);
  const words = answers.text("words", { optional: true });
  return answers.finish({ plan, strategy, words, ...entry });
};
