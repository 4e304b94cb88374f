import { defineAct, type Mount } from "../../web/index.ts";
import { actFindings } from "../act-findings.tsx";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { decide, type ExtendPlan } from "./decide.ts";
import { read } from "./form.ts";
import { ExtendPlanPage, type ExtendShown } from "./page.tsx";

export const route: Mount = defineAct<ExtendPlan, ExtendShown>({
  name: "extend-plan",
  path: "/plans/:plan/extend",
  permission: "extend-plan",
  cycleOf: cycleOfPlan,
  title: () => "Extend the plan",
  show: (request) => {
    const found = planFor(request, ["sent", "running"], "Only a plan that runs can be extended.");
    if ("instead" in found) return found;
    const clauses = actFindings(request, found.plan, "plan-extended").filter(
      ({ kind }) => kind === "count" || kind === "duration",
    );
    return { plan: found.plan, clauses };
  },
  read: (typed, _, { plan }) => read(typed, plan.id),
  decide,
  labels: { until: "New last day", reason: "Why more time is needed" },
  page: (page) => <ExtendPlanPage page={page} />,
  done: (request, _, { plan }) => planPath(request, { id: plan }),
});
