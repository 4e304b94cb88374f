import { shownSections } from "../../documents/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { formFor, type PlanParts } from "../parts.ts";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { decide, type RecordDisagreement } from "./decide.ts";
import { read } from "./form.ts";
import { RecordDisagreementPage, type DifferShown } from "./page.tsx";

export const route = (parts: PlanParts): Mount =>
  defineAct<RecordDisagreement, DifferShown>({
    name: "record-disagreement",
    path: "/plans/:plan/differ",
    permission: "record-disagreement",
    cycleOf: cycleOfPlan,
    title: () => "Record that you see it differently",
    show: (request) => {
      const found = planFor(
        request,
        ["writing", "sent", "running"],
        "What both of you recorded about it stands as it is.",
      );
      if ("instead" in found) return found;
      const form = formFor(parts, "plan", { ...request, plan: found.plan.type });
      return {
        plan: found.plan,
        sections: shownSections(form, {}).map(({ name, title }) => ({ value: name, label: title })),
        clauses: request
          .findings()
          .filter(({ kind, occasion }) => kind === "decides" && occasion.plan === found.plan.id),
      };
    },
    start: (_, { sections }) => ({ about: sections[0]?.value ?? "plan" }),
    read: (typed, _, { plan, sections }) =>
      read(
        typed,
        plan.id,
        sections.map(({ value }) => value),
      ),
    decide,
    labels: { about: "The section", words: "Your version", reason: "Your reason" },
    page: (page) => <RecordDisagreementPage page={page} />,
    done: (request, _, { plan, about }) => `${planPath(request, { id: plan })}/write#section-${about}`,
  });
