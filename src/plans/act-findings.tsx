import type { Fact, FactName, Finding } from "../policy/index.ts";
import type { FileRequest } from "../web/index.ts";
import type { Plan } from "./plan.ts";
import { planFact } from "./proposal.ts";

/** What the agreement answers to an act of this plan before it is done: rules that apply, notes included. */
export const actFindings = (
  request: Pick<FileRequest, "actor" | "today" | "findings">,
  plan: Plan,
  fact: FactName,
  more: Parameters<typeof planFact>[3] = {},
): readonly Finding[] => {
  const proposed: Fact = planFact(plan, fact, request, more);
  return request
    .findings([proposed])
    .filter(({ occasion, state }) => occasion.kind === "act" && state !== "not-needed");
};
