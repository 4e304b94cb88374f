import { day } from "../../src/calendar/index.ts";
import type { Append, CycleOpened, NewEvent } from "../../src/casefile/index.ts";

export const cycleOpened: CycleOpened = {
  type: "CycleOpened",
  day: day("2026-08-17"),
  cycle: "2026-27",
  body: {
    schoolYear: "2026-27",
    edition: "mo-1091@2024-07-01",
    firstDay: "2026-07-01",
    lastDay: "2027-06-30",
    person: { unit: "certified" },
  },
};

export const note = (words: string): NewEvent => ({
  type: "ConcernRaised",
  day: day("2026-10-05"),
  cycle: "2026-27",
  document: "ddf-1",
  plan: "plan-1",
  lateReason: "Entered from paper",
  wentOn: { "one-focus": "Both indicators stand in one lesson" },
  body: { words, focus: [{ kind: "indicator", code: "4.2" }] },
});

/** An append of these events to a file that stands at `expected`. */
export const append = (
  file: string,
  expected: number,
  events: readonly NewEvent[],
  more: Partial<Append> = {},
): Append => ({
  file,
  expected,
  events,
  by: { person: "p-ruiz", role: "supervisor" },
  at: "2026-10-06T14:30:00Z",
  on: day("2026-10-06"),
  once: `${file}-${expected}`,
  ...more,
});
