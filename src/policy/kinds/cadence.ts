import { cadenceOfPlans } from "./cadence-plan.ts";
import { type CadenceParameters, cadenceParameters } from "./cadence-parameters.ts";
import { cadenceOfYears } from "./cadence-years.ts";
import type { RuleKind } from "./kind.ts";

/** How often must it recur, over the years or while a plan runs? */
export const cadence: RuleKind<CadenceParameters> = {
  name: "cadence",
  family: "waiting",
  effects: ["warn", "show"],
  parameters: cadenceParameters,
  judge: (rule, a) => (rule.parameters.while === "plan" ? cadenceOfPlans(rule, a) : cadenceOfYears(rule, a)),
};
