import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { absenceReasons } from "../../policy/index.ts";
import type { RecordAbsence } from "./decide.ts";

/** Why, from which day, and to which day if that is known. */
export const read = (typed: Typed, cycle: string): Read<RecordAbsence> => {
  const answers = answersIn(typed);
  const reason = answers.choice("reason", absenceReasons);
  const start = answers.day("start");
  const end = answers.optionalDay("end", { earliest: start });
  return answers.finish({ reason, start, cycle, ...(end === undefined ? {} : { end }) });
};

export const labels = { reason: "Why", start: "First day away", end: "Last day away" };
