import { focusKey, type FocusChoice } from "../documents/index.ts";
import type { Focus } from "../policy/index.ts";

/** The foci behind the keys that were ticked. */
export const chosenFoci = (choices: readonly FocusChoice[], keys: readonly string[]): readonly Focus[] =>
  choices.filter((choice) => keys.includes(focusKey(choice))).map(({ kind, code, title }) => ({ kind, code, title }));
