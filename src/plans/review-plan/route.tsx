import { defineAct, type Mount } from "../../web/index.ts";
import { actFindings } from "../act-findings.tsx";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { isOpen, plansIn } from "../state.ts";
import { decide, type ReviewPlan } from "./decide.ts";
import { read } from "./form.ts";
import { ReviewPlanPage, type ReviewShown } from "./page.tsx";

export const route: Mount = defineAct<ReviewPlan, ReviewShown>({
  name: "review-plan",
  path: "/plans/:plan/review-above",
  permission: "review-plan",
  cycleOf: cycleOfPlan,
  title: () => "Review a plan",
  show: (request) => {
    const found = planFor(
      request,
      ["writing"],
      "It is issued, so a review before issuing is no longer possible. Its page shows what was recorded.",
    );
    if ("instead" in found) return found;
    const ways = request.edition.settings["second-level-involvement"]?.value;
    return {
      plan: found.plan,
      open: plansIn(request.file.events).filter(isOpen),
      clauses: actFindings(request, found.plan, "plan-issued").filter(
        ({ kind, asks }) => kind === "gate" && JSON.stringify(asks.with).includes("second-level-involved"),
      ),
      approvalNeeded: Array.isArray(ways) && !ways.includes("reviewed"),
    };
  },
  read: (typed, _, { plan }) => read(typed, plan.id),
  decide,
  labels: { how: "What you record", comment: "Your comment" },
  page: (page) => <ReviewPlanPage page={page} />,
  done: (request, _, { plan }) => planPath(request, { id: plan }),
});
