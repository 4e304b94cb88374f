import { focusKey, type FocusChoice } from "../documents/index.ts";

/** The rubric's matters as checkboxes, each with what it looks like in the work. */
export const focusOptions = (choices: readonly FocusChoice[]) =>
  choices.map((choice) => ({
    value: focusKey(choice),
    label: (
      <>
        <b>{choice.code}</b> {choice.title}
      </>
    ),
    hint: choice.description,
  }));
