import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { focusKey, type FocusChoice } from "../../documents/index.ts";
import type { FormValues } from "../../documents/index.ts";
import { chosenFoci } from "../chosen-foci.ts";
import type { ProposePlan } from "./decide.ts";

export interface ProposalForm {
  readonly cycle: string;
  readonly types: readonly string[];
  readonly choices: readonly FocusChoice[];
  /** Data forms of this file that a plan may grow out of. */
  readonly ddfs: readonly string[];
  readonly today: Day;
}

/** Times offered to sit down together; blank ones are left out. */
export const timesOffered = ["1", "2"] as const;

export interface Proposal extends Omit<ProposePlan, "notice"> {
  /** What the notice says beyond the reason. */
  readonly noticeValues: FormValues;
}

/** What was typed, and the values of the notice that would go with it. */
export const read = (typed: Typed, { cycle, types, choices, ddfs, today }: ProposalForm): Read<Proposal> => {
  const answers = answersIn(typed);
  const type = answers.choice("type", types);
  const focus = chosenFoci(choices, answers.choices("focus", choices.map(focusKey), { least: 1 }));
  const ddf = answers.choice("ddf", [...ddfs, "none"]);
  const reason = answers.text("reason");
  const times = timesOffered.flatMap((number) => {
    const text = answers.text(`place.${number}`, { most: 400, optional: true });
    const on = answers.optionalDay(`time.${number}`, { earliest: today });
    return text === "" && on === undefined ? [] : [{ id: `t${number}`, day: on?.toString() ?? "", text }];
  });
  const noticeValues: FormValues = {
    focus: { focus: focus.map(focusKey) },
    "need-for-plan": { need: reason },
    meeting: { times },
  };
  return answers.finish({ cycle, type, focus, reason, noticeValues, ...(ddf === "none" ? {} : { ddf }) });
};
