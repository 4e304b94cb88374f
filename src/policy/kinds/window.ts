import type { Assessment } from "../assessment.ts";
import type { Finding } from "../finding.ts";
import { actsFor, occasionOfPart } from "../occasions.ts";
import { phaseOf } from "../phase.ts";
import { partsOf } from "../plan-parts.ts";
import type { Rule } from "../rule.ts";
import { type WindowParameters, windowParameters } from "./window-parameters.ts";
import type { RuleKind } from "./kind.ts";
import { judgeDay } from "./window-answer.ts";
import { openWindows } from "./window-open.ts";

/** Between which days may it happen, if it happens? No duty arises. */
export const window: RuleKind<WindowParameters> = {
  name: "window",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: windowParameters,
  judge: (rule, a) => [...judgeActs(rule, a), ...openWindows(rule, a)],
};

function judgeActs(rule: Rule<WindowParameters>, a: Assessment): Finding[] {
  const { act: pattern, of } = rule.parameters;
  return actsFor(pattern, a).flatMap((each) => {
    const { act, subject, before, stage, occasion } = each;
    const base = { act, before, stage, phase: phaseOf(act.fact, act.is) };
    if (!of) return [judgeDay(rule, { ...base, subject, occasion, day: act.day }, a)];
    return partsOf(of, act, a).map((part) =>
      judgeDay(
        rule,
        { ...base, subject: { ...subject, part }, occasion: occasionOfPart(occasion, part), day: part.day, part },
        a,
      ),
    );
  });
}
