import { defineAct, postWords, type FileRequest, type Mount } from "../../web/index.ts";
import { actFindings } from "../act-findings.tsx";
import type { Plan } from "../plan.ts";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { decide, type AskHelper } from "./decide.ts";
import { read } from "./form.ts";
import { AskHelperPage, type HelperShown } from "./page.tsx";

/** Anyone on the roster who is not a party to the plan and was not asked yet. */
const whoMayBeAsked = (
  { roster, app, employee, supervisor, actor }: FileRequest,
  plan: Plan,
): HelperShown["people"] => {
  const parties = [employee.id, supervisor?.id, actor.person, ...plan.helpers.map(({ helper }) => helper)];
  return roster
    .people()
    .filter(({ id }) => !parties.includes(id))
    .map(({ id, sortName }) => ({ value: id, label: `${sortName}; ${postWords(id, roster, app)}` }));
};

export const route: Mount = defineAct<AskHelper, HelperShown>({
  name: "ask-helper",
  path: "/plans/:plan/ask-helper",
  permission: "ask-helper",
  cycleOf: cycleOfPlan,
  title: () => "Ask someone in to help",
  show: (request) => {
    const found = planFor(request, ["writing", "sent", "running"], "Helpers are asked in while a plan runs.");
    if ("instead" in found) return found;
    const clauses = actFindings(request, found.plan, "helper-asked", { is: { "helper-role": "other" } }).filter(
      ({ kind }) => kind === "who-may",
    );
    return { plan: found.plan, people: whoMayBeAsked(request, found.plan), clauses };
  },
  read: (typed, _, { plan, people }) =>
    read(
      typed,
      plan.id,
      people.map(({ value }) => value),
    ),
  decide,
  labels: { helper: "Who", as: "As what", words: "What they are asked to help with" },
  page: (page) => <AskHelperPage page={page} />,
  done: (request, _, { plan }) => planPath(request, { id: plan }),
});
