import type { DataForm } from "./paper.ts";
import type { PlanWords } from "./plan.ts";
import type { Conclusion, Review } from "./running.ts";

// What Marisol Quade and Nadia Ferreira-Holt write about one indicator.
export const indicator = "4.2 Student engagement";
export const talk = "We talked about the ten minutes after the first task.";
export const saidThen = "She said that the blocks were moved in October.";
export const seen = "On three visits, 9, 11 and 8 of 22 students were at the task of the lesson after ten minutes.";
export const answer =
  "The three visits were in the first week of the new reading blocks. I have asked for the second adult back.";
export const rationale = "In three visits fewer than half of the students were at the task after ten minutes.";
export const herWords = " The reading blocks had been moved to the hour after recess.";

export const target = {
  text: "At least 18 of 22 students are at the task ten minutes into the lesson, in each of four visits.",
  measure: "Visit sheet, counted at minute ten",
  by: "2027-02-26",
};

const owed = "Frees one planning hour on Tuesdays.";
const shared = "Teaches two lessons together with the reading coordinator.";
const students = "Say in one sentence what they are to do first.";

export const words: PlanWords = {
  targets: [target],
  strategies: [
    { whose: "Supervisor", text: owed, by: "2026-12-04" },
    { whose: "Employee", text: shared, by: "2026-12-18" },
    { whose: "Students", text: students },
  ],
  benchmarks: [
    ["2026-12-11", "Visit sheets of two weeks"],
    ["2027-02-05", "Visit sheets, and the plan book"],
  ],
  end: "2027-03-12",
};

/** The supervisor's promise is not kept; the teacher's and the students' are. */
export const promises = [
  { text: owed, kept: "Not done" },
  { text: shared, kept: "Done" },
  { text: students, kept: "Done in part" },
] as const;

export const firstReview: Review = {
  benchmark: "Benchmark 1",
  lookedAt: "Visit sheets of two weeks.",
  targets: [{ progress: "In progress", evidence: "14 of 22 in the visit of December 9." }],
  promises,
  next: "Cover is found for Tuesdays.",
};

/** The form the plan grows out of. */
export const dataForm: DataForm = {
  focusTitle: "Indicator",
  focus: indicator,
  seen,
  record: "Visit sheets",
  expected: "Most students are at the task.",
};

export const conclusion: Conclusion = {
  targets: [{ met: "Not met", why: "15 of 22 at the most, visit sheets." }],
  promises,
  outcome: "The targets were not met",
  reason: "The planning hour was never given.",
  nextStep: "A new plan",
};
