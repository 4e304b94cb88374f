import { fullName } from "./plan-name.ts";
import type { CycleOf, FileRequest, Instead } from "../web/index.ts";
import { Crumbs } from "../web/kit/index.ts";
import { planIn } from "./state.ts";
import type { Plan } from "./plan.ts";

/** A plan's pages are about the year it was proposed in. */
export const cycleOfPlan: CycleOf = (file, params) => planIn(file.events, params["plan"])?.cycle;

export const filePath = (request: Pick<FileRequest, "employee">): string => `/files/${request.employee.id}`;
export const planPath = (request: Pick<FileRequest, "employee">, plan: Pick<Plan, "id">): string =>
  `${filePath(request)}/plans/${plan.id}`;
export const documentPath = (request: Pick<FileRequest, "employee">, document: string): string =>
  `${filePath(request)}/documents/${document}`;

/** "Professional Improvement Plan", in the agreement's words. */
export const planTitle = (plan: Pick<Plan, "type">, request: Pick<FileRequest, "edition">): string =>
  fullName(plan.type, request.edition);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "4.2 Student engagement". */
export const fociWords = (focus: Plan["focus"]): string =>
  focus.map(({ code, title }) => `${code} ${title}`).join("; ");

/** The plan this address names, if it is in a state for the act; else what to show instead of the form. */
export const planFor = (
  request: FileRequest,
  states: readonly Plan["state"][],
  why: string,
): { readonly plan: Plan } | Instead => {
  const plan = planIn(request.file.events, request.params["plan"]);
  if (!plan)
    return {
      instead: {
        title: "There is no such plan in this file",
        text: "It may have been struck as a mistake. The file shows what stands.",
        missing: true,
      },
    };
  if (states.includes(plan.state)) return { plan };
  return { instead: { title: insteadTitle(plan), text: why, href: planPath(request, plan), label: "Open the plan" } };
};

const insteadTitle = (plan: Plan): string => {
  switch (plan.state) {
    case "writing":
      return "This plan is still being written";
    case "sent":
      return "This plan is issued, and its receipt is not recorded yet";
    case "running":
      return "This plan runs";
    case "concluded":
      return "This plan is concluded";
  }
};

/** Where one is: people, the person, the plan, this step. */
export function PlanCrumbs({ request, plan, here }: { request: FileRequest; plan?: Plan; here: string }) {
  return (
    <Crumbs
      trail={[
        { label: "People", href: "/people" },
        { label: request.employee.name, href: request.standing.role === "helper" ? undefined : filePath(request) },
        ...(plan ? [{ label: planTitle(plan, request), href: planPath(request, plan) }] : []),
        { label: here },
      ]}
    />
  );
}
