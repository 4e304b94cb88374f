import type { Plan } from "../plans/index.ts";
import type { Edition } from "../policy/index.ts";
import { planType } from "../wording/index.ts";

/** "PIP", "Formal Assistance Plan": a plan as people call it under their agreement. */
export const planWord = (plan: Pick<Plan, "type">, edition: Pick<Edition, "words" | "plans">): string =>
  planType(plan.type, edition);

/** "4.2 Deciding what to teach next". */
export const focusWords = (focus: Plan["focus"]): string =>
  focus.map(({ code, title }) => `${code} ${title}`).join("; ");
