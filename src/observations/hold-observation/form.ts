import { answersIn, readEntryDay, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { Observation } from "../state.ts";
import { minutesBetween, readTime } from "../time-of-day.ts";
import type { HoldObservation } from "./decide.ts";

export const read = (
  typed: Typed,
  { id, cycle, announced }: Pick<Observation, "id" | "cycle" | "announced">,
  today: Day,
): Read<HoldObservation> => {
  const answers = answersIn(typed);
  const kind = answers.choice("kind", ["formal", "informal"]);
  const entry = readEntryDay(answers, { field: "on", today });
  const from = readTime(answers, "from");
  const to = readTime(answers, "to");
  const minutes = minutesBetween(from, to);
  if (from !== "" && to !== "" && minutes <= 0) answers.reject({ field: "to", key: "not-after-beginning" });
  const setting = answers.text("setting", { most: 200, optional: true });
  return answers.finish({
    ...entry,
    cycle,
    observation: id,
    formal: kind === "formal",
    announced,
    from,
    to,
    minutes,
    setting,
  });
};
