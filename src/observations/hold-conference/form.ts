import { answersIn, readEntryDay, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { Role } from "../../policy/index.ts";
import { observationConferences } from "../events.ts";
import type { HoldObservationConference } from "./decide.ts";

/** `as`: the role in which the observer met the employee. */
export const read = (
  typed: Typed,
  { observation, today, as }: { readonly observation: string; readonly today: Day; readonly as: Role },
): Read<HoldObservationConference> => {
  const answers = answersIn(typed);
  const meeting = answers.choice("meeting", observationConferences);
  const entry = readEntryDay(answers, { field: "on", today });
  const words = answers.text("words", { optional: true });
  return answers.finish({ ...entry, observation, meeting, words, with: ["employee", as] });
};
