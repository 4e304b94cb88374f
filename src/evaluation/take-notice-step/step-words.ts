import type { NoticeStep } from "../notice-events.ts";

interface StepWords {
  readonly title: (notice: string) => string;
  readonly lead: (employee: string) => string;
  readonly day: string;
  readonly words: string;
  readonly hint: string;
  readonly button: string;
  /** As the chain's list and the daybook call it once done. */
  readonly done: string;
}

/** What each step before a notice is called where it is taken and where it is shown. */
export const stepWords: Readonly<Record<NoticeStep, StepWords>> = {
  ask: {
    title: (notice) => `Propose a ${notice}`,
    lead: (employee) =>
      `This asks the next level and the office to look at it. It is no notice yet. ${employee} can read it in the file as soon as it is recorded.`,
    day: "Which day do you propose it?",
    words: "What it rests on",
    hint: "What was seen, when, and where it is recorded in this file.",
    button: "Propose it",
    done: "Proposed",
  },
  review: {
    title: (notice) => `Review the proposal of a ${notice}`,
    lead: () => "You say that you looked at the proposal, and what you add. The office answers it.",
    day: "Which day did you review it?",
    words: "What you add",
    hint: "Both sides can read it.",
    button: "Record the review",
    done: "Reviewed",
  },
  answer: {
    title: (notice) => `Answer the proposal of a ${notice}`,
    lead: (employee) => `The answer goes into the file, where the supervisor and ${employee} read it.`,
    day: "Which day was it answered?",
    words: "What the answer says",
    hint: "Both sides can read it.",
    button: "Record the answer",
    done: "Answered",
  },
};

export const answerWords = {
  agreed: "Agreed: the notice may be given",
  "not-agreed": "Not agreed: no notice is given",
};
