import { countAtClosing } from "./count-closing.ts";
import { countFactsAtLeast } from "./count-at-least.ts";
import { countFactsAtMost } from "./count-at-most.ts";
import { countParts } from "./count-parts.ts";
import { type CountParameters, countParameters } from "./count-parameters.ts";
import type { RuleKind } from "./kind.ts";

/** How many must there be, or may there be at most? Parts are judged when the plan is issued; facts as the year or plan goes on. */
export const count: RuleKind<CountParameters> = {
  name: "count",
  family: "waiting",
  effects: ["block", "warn", "show"],
  parameters: countParameters,
  judge(rule, a) {
    const { of, "at-most": most } = rule.parameters;
    if ("part" in of) return countParts(rule, of, a);
    if (most !== undefined) return countFactsAtMost(rule, of, most, a);
    return [...countFactsAtLeast(rule, of, a), ...(rule.effect === "block" ? countAtClosing(rule, of, a) : [])];
  },
};
