import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { readTime } from "../time-of-day.ts";

export interface PrepareObservation {
  readonly formal: boolean;
  readonly on: string;
  readonly at: string;
  readonly setting: string;
}

export const read = (typed: Typed, today: Day): Read<PrepareObservation> => {
  const answers = answersIn(typed);
  const kind = answers.choice("kind", ["formal", "informal"]);
  const on = answers.day("on", { earliest: today.subtract({ days: 60 }) });
  const at = readTime(answers, "at", { optional: true });
  const setting = answers.text("setting", { most: 200, optional: true });
  return answers.finish({ formal: kind === "formal", on: on.toString(), at, setting });
};
