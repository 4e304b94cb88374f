import { defineAct, type Mount } from "../../web/index.ts";
import { firstDraft } from "../draft-of-plan.ts";
import type { PlanParts } from "../parts.ts";
import { cycleOfPlan, planFor, planPath, planTitle } from "../plan-page.tsx";
import { sectionLabels } from "../section-labels.ts";
import { decide, type IssuePlan } from "./decide.ts";
import { read } from "./form.ts";
import { IssuePlanPage, type IssueShown } from "./page.tsx";
import { issueShown } from "./shown.tsx";

export const route = (parts: PlanParts): Mount =>
  defineAct<IssuePlan, IssueShown>({
    name: "issue-plan",
    path: "/plans/:plan/issue",
    permission: "issue-plan",
    cycleOf: cycleOfPlan,
    title: (request, { plan }) => `Issue the ${planTitle(plan, request)}`,
    show: async (request) => {
      const found = planFor(
        request,
        ["writing"],
        "Its words are closed already. The plan's page shows what stands and what comes next.",
      );
      if ("instead" in found) return found;
      return issueShown(request, parts, found.plan, await firstDraft(parts, request, found.plan, request.employee.id));
    },
    read: (typed, _, shown) => read(typed, { ...shown, plan: shown.plan.id }),
    decide,
    labels: sectionLabels,
    page: (page) => <IssuePlanPage page={page} />,
    done: (request, _, { plan }) => planPath(request, { id: plan }),
    closesDraft: ({ draft }) => draft,
  });
