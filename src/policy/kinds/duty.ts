import { type DutyOccasion, dutyOccasions } from "../duty-occasions.ts";
import { judgeDuty } from "./duty-answer.ts";
import { type DutyParameters, dutyParameters } from "./duty-parameters.ts";
import type { RuleKind } from "./kind.ts";

/** Who must do what, and by when? */
export const duty: RuleKind<DutyParameters> = {
  name: "duty",
  family: "waiting",
  effects: ["warn", "show"],
  parameters: dutyParameters,
  judge(rule, a) {
    const taken = new Set<string>();
    return dutyOccasions(rule.parameters, a).map((occasion: DutyOccasion) => judgeDuty(rule, occasion, taken, a));
  },
};
