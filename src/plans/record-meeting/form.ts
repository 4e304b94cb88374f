import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { readEntryDay } from "../late-entry.ts";
import type { Plan } from "../plan.ts";
import type { RecordMeeting } from "./decide.ts";

/** Who may have been there besides the two. */
export const alsoThere = ["representative", "second-level", "personnel"] as const;

export const read = (typed: Typed, plan: Plan, today: Day): Read<RecordMeeting> => {
  const answers = answersIn(typed);
  const entry = readEntryDay(answers, today);
  const others = answers.choices("also", alsoThere);
  const words = answers.text("words", { optional: true });
  const meeting =
    plan.state === "writing" ? "plan-writing" : answers.choice("meeting", ["plan-writing", "plan-closing"]);
  return answers.finish({ plan: plan.id, meeting, with: ["employee", "supervisor", ...others], words, ...entry });
};
