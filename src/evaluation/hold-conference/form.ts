import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { compareDays, type Day } from "../../calendar/index.ts";
import { conferences } from "../events.ts";
import type { HoldConference } from "./decide.ts";

/** Calendar days after which a late entry needs its reason. */
const daysUntilLate = 3;

export const read = (
  typed: Typed,
  { cycle, today }: { readonly cycle: string; readonly today: Day },
): Read<HoldConference> => {
  const answers = answersIn(typed);
  const meeting = answers.choice("meeting", conferences);
  const day = answers.day("on", { latest: today });
  const late = compareDays(today, day) > daysUntilLate;
  const lateReason = answers.text("late-reason", { most: 2000, optional: !late });
  const words = answers.text("words", { optional: true });
  return answers.finish({
    cycle,
    meeting,
    day,
    words,
    with: ["employee", "supervisor"],
    ...(late ? { lateReason } : {}),
  });
};
