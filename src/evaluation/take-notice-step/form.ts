import { answersIn, readEntryDay, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { noticeAnswers, type NoticeStep } from "../notice-events.ts";
import type { TakeNoticeStep } from "./decide.ts";

interface StepForm {
  readonly notice: string;
  readonly step: NoticeStep;
  readonly cycle: string;
  readonly today: Day;
}

/** When it was, what was said, and for an answer which. What it rests on may not be left empty; a review may. */
export const read = (typed: Typed, { today, ...form }: StepForm): Read<TakeNoticeStep> => {
  const answers = answersIn(typed);
  const answer = form.step === "answer" ? answers.choice("answer", noticeAnswers) : undefined;
  const entry = readEntryDay(answers, { field: "on", today });
  const words = answers.text("words", { most: 4000, optional: form.step !== "ask" });
  return answers.finish({ ...form, ...entry, words, ...(answer === undefined ? {} : { answer }) });
};

export const labels = {
  on: "The day",
  "late-reason": "Why it is entered later",
  words: "What it rests on",
  answer: "The answer",
};
