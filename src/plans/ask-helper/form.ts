import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { helperRoles } from "../events.ts";
import type { AskHelper } from "./decide.ts";

/** `people`: identities on the roster that may be asked. */
export const read = (typed: Typed, plan: string, people: readonly string[]): Read<AskHelper> => {
  const answers = answersIn(typed);
  const helper = answers.choice("helper", people);
  const as = answers.choice("as", helperRoles);
  const words = answers.text("words");
  return answers.finish({ plan, helper, as, words });
};
