import type { Side, Words } from "./words.ts";

export type LinePoint = {
  /** "2026-11-13". */
  day: string;
  /** The act: "Plan issued". */
  label: string;
  /** The day in words: "Nov 13". */
  dayWords: string;
  /** Day and state under the drawn label, where there is more to say: "due Jan 29", "Dec 15, late by 2 work days". */
  under?: string | undefined;
  /** The state alone, for the upright line, whose day stands beside it: "due", "late by 2 work days". */
  note?: string | undefined;
  side: Side;
  /** Who did it, where it was not the one named for that side. */
  by?: string | undefined;
  /** done · late: done after its day · to-come: due or later · missed: overdue. */
  state: "done" | "late" | "to-come" | "missed";
};

export type LineSpan = {
  from: string;
  to: string;
  /** running: a plan, hollow after today · window: a response window, on the employee's side. */
  kind: "running" | "window";
  /** "Plan runs 71 work days". */
  label?: string | undefined;
};

export type LineOfFileProps = {
  points: readonly LinePoint[];
  spans?: readonly LineSpan[] | undefined;
  /** The day of today, and its words: "Today, Jan 26". */
  today: { day: string; words: string; dayWords: string };
  supervisor: string;
  /** Everyone who was on that side, where it changed: "Marisol Quade, then Edwin Sorrel, supervisors". */
  supervisors?: string | undefined;
  employee: string;
  /** What the picture is of, in one line. */
  title: string;
  /** The same facts as sentences, for those who do not see the picture. */
  description: string;
  /** How to read it. */
  caption?: Words;
  locale?: string | undefined;
};
