import { defineAct, type Mount } from "../../web/index.ts";
import { strategiesOf, supportFor } from "../parts-of-plan.ts";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { decide, isOwn, type RecordSupport } from "./decide.ts";
import { read } from "./form.ts";
import { RecordSupportPage, type SupportShown } from "./page.tsx";

export const route: Mount = defineAct<RecordSupport, SupportShown>({
  name: "record-support",
  path: "/plans/:plan/support",
  permission: "record-support",
  cycleOf: cycleOfPlan,
  title: () => "Record that something promised was done",
  show: (request) => {
    const found = planFor(request, ["sent", "running"], "What was promised is recorded while a plan runs.");
    if ("instead" in found) return found;
    const { plan } = found;
    const own = strategiesOf(plan).filter(
      (strategy) => isOwn(strategy, request.actor.role) && !supportFor(plan, strategy.id),
    );
    if (own.length > 0) return { plan, own };
    return {
      instead: {
        title: "Nothing is left to record on your side",
        text: "Everything promised on your side is recorded as done.",
        href: planPath(request, plan),
        label: "Open the plan",
      },
    };
  },
  start: ({ today }) => ({ on: today.toString() }),
  read: (typed, { today }, { plan, own }) =>
    read(
      typed,
      plan.id,
      own.map(({ id }) => id),
      today,
    ),
  decide,
  labels: {
    strategy: "What was done",
    on: "The day",
    "late-reason": "Why it is entered later",
    words: "What shows it",
  },
  page: (page) => <RecordSupportPage page={page} />,
  done: (request, _, { plan }) => planPath(request, { id: plan }),
});
