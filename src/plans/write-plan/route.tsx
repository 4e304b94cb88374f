import { checkValues, draftValues, type DraftRecord, type Writer } from "../../documents/index.ts";
import { answerDraftPost, sayFormErrors } from "../../documents/pages.ts";
import { defineFileAction, defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import { draftIdOf } from "../draft-id.ts";
import { firstDraft } from "../draft-of-plan.ts";
import { issueShown } from "../issue-plan/shown.tsx";
import { formFor, type PlanParts } from "../parts.ts";
import type { Plan } from "../plan.ts";
import { cycleOfPlan, planPath, planTitle } from "../plan-page.tsx";
import { planIn } from "../state.ts";
import { WritePlanPage, type WritePlanProps } from "./page.tsx";

/** The plan and the draft of its next version; none where nothing is being written. */
const draftOf = async (
  request: FileRequest,
  parts: PlanParts,
): Promise<{ readonly plan: Plan; readonly draft: DraftRecord } | undefined> => {
  const plan = planIn(request.file.events, request.params["plan"]);
  if (!plan) return undefined;
  const draft =
    plan.state === "writing"
      ? await firstDraft(parts, request, plan, request.employee.id)
      : await parts.drafts.load(draftIdOf(plan));
  return draft && !draft.header.closed ? { plan, draft } : undefined;
};

const writerOf = ({ actor, may }: FileRequest): Writer => ({
  person: actor.person,
  role: may("write-plan") ? actor.role : "other",
});

const draftingOf = (
  request: FileRequest,
  { plan, draft }: { plan: Plan; draft: DraftRecord },
  shown: { form: WritePlanProps["drafting"]["form"] },
): WritePlanProps["drafting"] => {
  const values = draftValues(draft);
  return {
    form: shown.form,
    draft,
    values,
    reader: writerOf(request),
    sides: ["supervisor", "employee"],
    name: request.name,
    personOf: (role) =>
      role === "employee" ? request.employee.id : role === "supervisor" ? request.supervisor?.id : undefined,
    today: request.today,
    action: `${planPath(request, plan)}/write`,
    csrf: request.viewer.session.csrf,
    newId: request.app.newId,
    open: request.query.get("edit") ?? undefined,
    more: request.query.get("more") ?? undefined,
    error: sayFormErrors(shown.form, checkValues(shown.form, values)),
  };
};

const page = (parts: PlanParts): Mount =>
  defineFilePage({
    path: "/plans/:plan/write",
    permission: "see-draft",
    cycleOf: cycleOfPlan,
    looks: ({ params }) => `plan:${params["plan"] ?? ""}`,
    show: async (request) => {
      const found = await draftOf(request, parts);
      if (!found) return { go: `/files/${request.employee.id}/plans/${request.params["plan"] ?? ""}` };
      const shown = issueShown(request, parts, found.plan, found.draft);
      const drafting = draftingOf(request, found, shown);
      return {
        title: `${planTitle(found.plan, request)}, draft`,
        current: "people",
        page: <WritePlanPage request={request} shown={shown} drafting={drafting} />,
      };
    },
  });

const action = (parts: PlanParts): Mount =>
  defineFileAction({
    path: "/plans/:plan/write",
    permission: "write-plan",
    cycleOf: cycleOfPlan,
    handle: async (request, posted, wantsJson) => {
      const found = await draftOf(request, parts);
      if (!found) return { go: `/files/${request.employee.id}/plans/${request.params["plan"] ?? ""}` };
      const { plan, draft } = found;
      const form = formFor(parts, "plan", { ...request, plan: plan.type }, draft.header.form);
      return answerDraftPost({
        store: parts.drafts,
        draft,
        form,
        writer: writerOf(request),
        posted,
        wantsJson,
        at: request.app.now(),
        page: `${planPath(request, plan)}/write`,
      });
    },
  });

/** The draft of a plan: reading it, and everything sent from it. */
export const routes = (parts: PlanParts): readonly Mount[] => [page(parts), action(parts)];
