import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { VersionShown } from "../find-version.ts";
import { readPastDay } from "../late-entry.ts";
import type { RecordDiscussion } from "./decide.ts";

/** Who may have sat in beside the two sides. */
export const companions = ["representative", "second-level", "personnel"] as const;

/** When the two talked, and who else was there. */
export const read = (
  typed: Typed,
  shown: VersionShown,
  days: { readonly today: Day; readonly issued: Day | undefined },
): Read<RecordDiscussion> => {
  const answers = answersIn(typed);
  const when = readPastDay(answers, days);
  return answers.finish({ ...shown, ...when, also: answers.choices("also", companions) });
};

export const labels = { day: "Day", also: "Who else was there", "late-reason": "Why it is entered later" };
