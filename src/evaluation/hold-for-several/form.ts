import { answersIn, readEntryDay, type EntryDay, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";

/** A conference held with several people at once. */
export interface HeldTogether extends EntryDay {
  readonly meeting: string;
  readonly people: readonly string[];
  readonly words: string;
}

export const read = (
  typed: Typed,
  {
    meetings,
    people,
    today,
  }: { readonly meetings: readonly string[]; readonly people: readonly string[]; readonly today: Day },
): Read<HeldTogether> => {
  const answers = answersIn(typed);
  const meeting = answers.choice("meeting", meetings);
  const entry = readEntryDay(answers, { field: "on", today });
  const attended = answers.choices("people", people, { least: 1 });
  const words = answers.text("words", { optional: true });
  return answers.finish({ meeting, ...entry, people: attended, words });
};

export const labels: Readonly<Record<string, string>> = {
  meeting: "Which conference",
  on: "The day it was held",
  "late-reason": "Why it is entered later",
  people: "Who was there",
  words: "What was said",
};
