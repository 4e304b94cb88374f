import { defineFilePage, type Mount } from "../../web/index.ts";
import { draftIdOf } from "../draft-id.ts";
import type { PlanParts } from "../parts.ts";
import { cycleOfPlan, planTitle } from "../plan-page.tsx";
import { isOpen, planIn } from "../state.ts";
import { ShowPlanPage } from "./page.tsx";

export const route = ({ drafts }: PlanParts): Mount =>
  defineFilePage({
    path: "/plans/:plan",
    permission: "see-plan",
    cycleOf: cycleOfPlan,
    looks: ({ params }) => `plan:${params["plan"] ?? ""}`,
    show: async (request) => {
      const plan = planIn(request.file.events, request.params["plan"]);
      if (!plan)
        return {
          status: 404,
          title: "There is no such plan in this file",
          page: <h1>There is no such plan in this file</h1>,
        };
      const findings = request.findings().filter(({ occasion }) => occasion.plan === plan.id);
      const draft = isOpen(plan) ? await drafts.load(draftIdOf(plan)) : undefined;
      return {
        title: `${planTitle(plan, request)} of ${request.employee.name}`,
        current: "people",
        page: (
          <ShowPlanPage
            plan={plan}
            request={request}
            findings={findings}
            rewriting={draft !== undefined && !draft.header.closed}
          />
        ),
      };
    },
  });
