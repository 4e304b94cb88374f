import { defineAct, type Mount } from "../../web/index.ts";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { decide, openDisagreements, saysWhoDecides, type DecideDisagreement } from "./decide.ts";
import { read } from "./form.ts";
import { DecideDisagreementPage, type DecisionShown } from "./page.tsx";

export const route: Mount = defineAct<DecideDisagreement, DecisionShown>({
  name: "decide-disagreement",
  path: "/plans/:plan/decide",
  permission: "decide-disagreement",
  cycleOf: cycleOfPlan,
  title: () => "Decide where you differ",
  show: (request) => {
    const found = planFor(request, ["writing", "sent", "running"], "What was decided stands as it is.");
    if ("instead" in found) return found;
    const { plan } = found;
    const back = { href: planPath(request, plan), label: "Open the plan" };
    if (!saysWhoDecides(request.edition))
      return {
        instead: {
          title: "This agreement does not say who decides",
          text: "Where the two of you differ, both versions stand in the plan.",
          ...back,
        },
      };
    const open = openDisagreements(plan);
    if (open.length === 0)
      return {
        instead: {
          title: "There is nothing to decide",
          text: "No difference is on record that was not decided.",
          ...back,
        },
      };
    return {
      plan,
      open,
      clauses: request.findings().filter(({ kind, occasion }) => kind === "decides" && occasion.plan === plan.id),
    };
  },
  start: (_, { open }) => ({ about: open[0]?.about ?? "" }),
  read: (typed, _, { plan, open }) => read(typed, plan.id, [...new Set(open.map(({ about }) => about))]),
  decide,
  labels: { about: "What you decide", words: "Your decision", reason: "Your reason" },
  page: (page) => <DecideDisagreementPage page={page} />,
  done: (request, _, { plan }) => planPath(request, { id: plan }),
});
