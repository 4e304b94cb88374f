import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { Edition } from "../../policy/index.ts";
import type { DisagreementDecided, PlanEvent } from "../events.ts";
import type { Plan } from "../plan.ts";
import { notNow, planFact } from "../proposal.ts";
import { planIn } from "../state.ts";

export type DecideDisagreement = DisagreementDecided;

/** Whether the agreement says whose word carries where the two differ. */
export const saysWhoDecides = ({ rules }: Pick<Edition, "rules">): boolean =>
  rules.some(({ kind }) => kind === "decides");

/** Disagreements that nothing was decided about since. */
export const openDisagreements = (plan: Pick<Plan, "disagreements" | "decided">): Plan["disagreements"] =>
  plan.disagreements.filter(
    ({ about, order }) => !plan.decided.some((each) => each.about === about && each.order > order),
  );

/** The decision that carries where disagreement remained; the other version stays beside it. */
export const decide: Decide<DecideDisagreement> = (file, { plan: id, about, words, reason }, context) => {
  const plan = planIn(file.events, id);
  if (!plan) return notNow("not-in-file");
  if (plan.state === "concluded") return notNow("concluded");
  if (!saysWhoDecides(context.edition)) return notNow("nobody-decides");
  if (!openDisagreements(plan).some((each) => each.about === about)) return notNow("nothing-to-decide");
  const refusal = judgeAct(context, [planFact(plan, "decision-made", context, { is: { about } })]);
  if (refusal) return { ok: false, refusal };
  const event: PlanEvent = {
    type: "DisagreementDecided",
    day: context.today,
    cycle: plan.cycle,
    plan: id,
    body: { plan: id, about, words, reason },
  };
  return { ok: true, events: [event] };
};
