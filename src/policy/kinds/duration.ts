import { actsFor } from "../occasions.ts";
import { plansGiven } from "../plan-parts.ts";
import { judgeAct, judgePlan } from "./duration-answer.ts";
import { type DurationParameters, durationParameters } from "./duration-parameters.ts";
import type { RuleKind } from "./kind.ts";

/**
 * How long must, or may, this last? The planned days are judged when a plan is issued or extended, the real end when it is
 * closed; while it runs, today. The starting day is day 0.
 */
export const duration: RuleKind<DurationParameters> = {
  name: "duration",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: durationParameters,
  judge(rule, a) {
    const of = rule.parameters.of.where;
    const limits = of ? { where: of } : {};
    const acts = (["plan-issued", "plan-extended", "plan-closed"] as const).flatMap((fact) =>
      actsFor({ fact, ...limits }, a),
    );
    const proposed = acts.filter(
      ({ act, stage }) =>
        stage === "proposed" && (of?.["plan"] !== undefined || a.names.isCorrective(String(act.is["plan"]))),
    );
    return [
      ...proposed.map((each) => judgeAct(rule, each, a)),
      ...plansGiven(of, a).map((each) => judgePlan(rule, each, a)),
    ];
  },
};
