import { outcomes } from "../../policy/index.ts";
import { defineAct, type FileRequest, type Mount } from "../../web/index.ts";
import { nextSteps, type NextStep } from "../events.ts";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { promisesStart } from "../promise-fields.tsx";
import { decide, type ConcludePlan } from "./decide.ts";
import { read } from "./form.ts";
import { ConcludePlanPage, type ConcludeShown } from "./page.tsx";

/** The next steps this district has, where its policy leaves them to a setting. */
const stepsOf = ({ edition }: Pick<FileRequest, "edition">): readonly NextStep[] => {
  const chosen = edition.settings["next-steps"]?.value;
  const known = Array.isArray(chosen) ? nextSteps.filter((step) => chosen.includes(step)) : nextSteps;
  return known.filter(
    (step) => step !== "formal-assistance" || Object.values(edition.plans).includes("formal-assistance"),
  );
};

export const route: Mount = defineAct<ConcludePlan, ConcludeShown>({
  name: "conclude-plan",
  path: "/plans/:plan/conclude",
  permission: "conclude-plan",
  cycleOf: cycleOfPlan,
  title: (_, { plan }) => (plan.state === "writing" ? "Withdraw the plan" : "Conclude the plan"),
  show: (request) => {
    const found = planFor(request, ["writing", "sent", "running"], "Its outcome is on its page.");
    if ("instead" in found) return found;
    const { plan } = found;
    const writing = plan.state === "writing";
    const clauses = request
      .findings()
      .filter(
        ({ kind, occasion, asks }) =>
          kind === "duty" && occasion.plan === plan.id && JSON.stringify(asks.with).includes("plan-closed"),
      );
    return { plan, outcomes: writing ? ["withdrawn"] : outcomes, steps: stepsOf(request), clauses };
  },
  start: (request, shown) => ({ on: request.today.toString(), ...promisesStart(request, shown) }),
  read: (typed, { today }, { plan, outcomes: offered, steps }) => read(typed, plan, offered, steps, today),
  closesDraft: ({ draft }) => draft,
  decide,
  labels: {
    outcome: "How it ended",
    reason: "Why",
    "next-step": "Where one goes from here",
    met: "Whether the target was met",
    why: "Why, and which record shows it",
    kept: "What became of the promise",
    keptnote: "What shows it",
    on: "The day",
    "late-reason": "Why it is entered later",
  },
  page: (page) => <ConcludePlanPage page={page} />,
  done: (request, _, { plan }) => planPath(request, { id: plan }),
});
