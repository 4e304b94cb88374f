import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { focusKey, type FocusChoice } from "../../documents/index.ts";
import { chosenFoci } from "../chosen-foci.ts";
import { readEntryDay } from "../late-entry.ts";
import type { RaiseConcern } from "./decide.ts";

export interface ConcernForm {
  readonly cycle: string;
  readonly choices: readonly FocusChoice[];
  readonly today: Day;
}

/** Others who may have been there besides the two. */
export const alsoPresent = ["representative", "second-level", "personnel"] as const;

export const read = (typed: Typed, { cycle, choices, today }: ConcernForm): Read<RaiseConcern> => {
  const answers = answersIn(typed);
  const focus = chosenFoci(choices, answers.choices("focus", choices.map(focusKey), { least: 1 }));
  const how = answers.choice("how", ["talk", "writing"]);
  const entry = readEntryDay(answers, today);
  const words = answers.text("words");
  const others = answers.choices("also", alsoPresent);
  return answers.finish({ cycle, how, focus, words, with: ["supervisor", "employee", ...others], ...entry });
};
