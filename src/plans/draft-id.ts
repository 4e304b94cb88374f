import type { Plan } from "./plan.ts";

/** The draft a plan's next version is written in. */
export const draftIdOf = (plan: Pick<Plan, "draft" | "version">): string =>
  plan.version === 0 ? plan.draft : `${plan.draft}-v${plan.version + 1}`;
