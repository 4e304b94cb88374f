import { defineAct, defineFileAction, defineFilePage, type Mount } from "../../web/index.ts";
import { draftIdOf } from "../draft-id.ts";
import { openDraft } from "../draft-of-plan.ts";
import type { IssueShown } from "../issue-plan/page.tsx";
import { issueShown } from "../issue-plan/shown.tsx";
import type { PlanParts } from "../parts.ts";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { sectionLabels } from "../section-labels.ts";
import { isOpen, planIn } from "../state.ts";
import { decide, type RevisePlan } from "./decide.ts";
import { read } from "./form.ts";
import { RevisePlanPage, RewritePage } from "./page.tsx";

const issue = (parts: PlanParts): Mount =>
  defineAct<RevisePlan, IssueShown>({
    name: "revise-plan",
    path: "/plans/:plan/revise",
    permission: "revise-plan",
    cycleOf: cycleOfPlan,
    title: (_, { plan }) => `Issue version ${plan.version + 1} of the plan`,
    show: async (request) => {
      const found = planFor(request, ["sent", "running"], "Only a plan that runs is written anew.");
      if ("instead" in found) return found;
      const draft = await parts.drafts.load(draftIdOf(found.plan));
      if (draft && !draft.header.closed) return issueShown(request, parts, found.plan, draft);
      return {
        instead: {
          title: "No next version is being written",
          text: "Open its draft first.",
          href: `${planPath(request, found.plan)}/rewrite`,
          label: "Write the plan anew",
        },
      };
    },
    read: (typed, _, shown) => read(typed, { ...shown, plan: shown.plan.id }),
    decide,
    labels: { ...sectionLabels, reason: "Why it is written anew" },
    page: (page) => <RevisePlanPage page={page} />,
    done: (request, _, { plan }) => planPath(request, { id: plan }),
    closesDraft: ({ draft }) => draft,
  });

const ask: Mount = defineFilePage({
  path: "/plans/:plan/rewrite",
  permission: "revise-plan",
  cycleOf: cycleOfPlan,
  show: (request) => {
    const found = planFor(request, ["sent", "running"], "Only a plan that runs is written anew.");
    if ("instead" in found) return { go: `/files/${request.employee.id}/plans/${request.params["plan"] ?? ""}` };
    const hidden = {
      csrf: request.viewer.session.csrf,
      once: request.app.newId(),
      revision: String(request.file.revision),
    };
    const action = `${planPath(request, found.plan)}/rewrite`;
    return {
      title: "Write the plan anew",
      current: "people",
      page: <RewritePage page={{ request, shown: found, action, hidden, more: null }} />,
    };
  },
});

const open = (parts: PlanParts): Mount =>
  defineFileAction({
    path: "/plans/:plan/rewrite",
    permission: "revise-plan",
    cycleOf: cycleOfPlan,
    handle: async (request) => {
      const plan = planIn(request.file.events, request.params["plan"]);
      if (!plan || !isOpen(plan)) return { go: `/files/${request.employee.id}` };
      await openDraft(parts, request, {
        plan,
        employee: request.employee.id,
        by: request.actor,
        at: request.app.now(),
      });
      return { go: `${planPath(request, plan)}/write` };
    },
  });

/** Writing a plan anew: its next draft is opened, written like the first, and issued as the next version. */
export const routes = (parts: PlanParts): readonly Mount[] => [issue(parts), ask, open(parts)];
