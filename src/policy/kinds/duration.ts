import { z } from "zod";
import type { Span } from "../../calendar/index.ts";
import type { DayExpression } from "../day-expression.ts";
import { actsFor } from "../occasions.ts";
import type { PartPattern } from "../pattern.ts";
import { plansGiven } from "../plan-parts.ts";
import { judgeAct, judgePlan } from "./duration-answer.ts";
import { dayExpression, span, where } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";

export interface DurationParameters {
  readonly of: { readonly name: "plan"; readonly where?: PartPattern["where"] };
  readonly "at-least"?: Span;
  readonly "at-most"?: Span;
  readonly "ends-by"?: DayExpression;
  /** Plans that share these count together, without the days between. */
  readonly joins?: readonly "focus"[];
}

const plan = z.union([z.literal("plan").transform((name) => ({ name })), z.strictObject({ name: z.literal("plan"), where: where.exactOptional() })]);

/**
 * How long must, or may, this last? The planned days are judged when a plan is issued or extended, the real end when it is
 * closed; while it runs, today. The starting day is day 0.
 */
export const duration: RuleKind<DurationParameters> = {
  name: "duration",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z
    .strictObject({
      of: plan,
      "at-least": span.exactOptional(),
      "at-most": span.exactOptional(),
      "ends-by": dayExpression.exactOptional(),
      joins: z.array(z.literal("focus")).exactOptional(),
    })
    .refine((duration) => duration["at-least"] ?? duration["at-most"] ?? duration["ends-by"], "needs at-least, at-most or ends-by"),
  judge(rule, a) {
    const of = rule.parameters.of.where;
    const limits = of ? { where: of } : {};
    const acts = (["plan-issued", "plan-extended", "plan-closed"] as const).flatMap((fact) => actsFor({ fact, ...limits }, a));
    const proposed = acts.filter(({ act, stage }) => stage === "proposed" && (of?.["plan"] !== undefined || a.names.isCorrective(String(act.is["plan"]))));
    return [...proposed.map((each) => judgeAct(rule, each, a)), ...plansGiven(of, a).map((each) => judgePlan(rule, each, a))];
  },
};
