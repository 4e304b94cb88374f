import { z } from "zod";
import type { Assessment } from "../assessment.ts";
import type { DayExpression } from "../day-expression.ts";
import type { Finding } from "../finding.ts";
import { actsFor, occasionOfPart } from "../occasions.ts";
import type { FactPattern, PartPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import { partsOf } from "../plan-parts.ts";
import type { Rule } from "../rule.ts";
import { subjectOf } from "../subject.ts";
import { dayExpression, factPattern, partPattern } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { judgeDay } from "./window-answer.ts";
import { openWindows } from "./window-open.ts";

export interface WindowParameters {
  readonly act: FactPattern;
  /** Judge the day of each such part of the act, instead of the day of the act. */
  readonly of?: PartPattern;
  readonly from?: DayExpression;
  readonly to?: DayExpression;
}

/** Between which days may it happen, if it happens? No duty arises. */
export const window: RuleKind<WindowParameters> = {
  name: "window",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z
    .strictObject({
      act: factPattern,
      of: partPattern.exactOptional(),
      from: dayExpression.exactOptional(),
      to: dayExpression.exactOptional(),
    })
    .refine((window) => window.from ?? window.to, "needs from or to"),
  judge: (rule, a) => [...judgeActs(rule, a), ...openWindows(rule, a)],
};

function judgeActs(rule: Rule<WindowParameters>, a: Assessment): Finding[] {
  const { act: pattern, of } = rule.parameters;
  return actsFor(pattern, a).flatMap((each) => {
    const { act, cycle, stage, occasion } = each;
    const subject = subjectOf(act, cycle);
    const base = { act, stage, phase: phaseOf(act.fact, act.is) };
    if (!of) return [judgeDay(rule, { ...base, subject, occasion, day: act.day }, a)];
    return partsOf(of, act, a).map((part) =>
      judgeDay(rule, { ...base, subject: { ...subject, part }, occasion: occasionOfPart(occasion, part), day: part.day, part }, a),
    );
  });
}
