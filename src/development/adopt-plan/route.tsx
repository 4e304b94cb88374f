import { checkValues, draftValues, sealDraft, type DocumentParts } from "../../documents/index.ts";
import { sayFormErrors } from "../../documents/pages.ts";
import { documentName, sayDay } from "../../wording/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { developmentPlan } from "../events.ts";
import { developmentPath, planInWriting } from "../own-plan.tsx";
import { nothingInWriting } from "../no-plan.tsx";
import { withRowsAnswered } from "../plan-form.ts";
import { adoptionFacts, decide, statementsIn, type AdoptPlan } from "./decide.ts";
import { read } from "./form.ts";
import { AdoptPlanPage, type AdoptShown } from "./page.tsx";

export const route = (parts: DocumentParts): Mount =>
  defineAct<AdoptPlan, AdoptShown>({
    name: "adopt-plan",
    path: "/development/adopt",
    permission: "adopt-development-plan",
    title: ({ edition }) => `Adopt your ${documentName(developmentPlan, edition)}`,
    show: async (request) => {
      const found = await planInWriting(parts, request);
      if (!found || found.draft.entries.length === 0) return nothingInWriting(request);
      const { draft, form } = found;
      const [error] = checkValues(form, draftValues(draft));
      if (error)
        return {
          instead: {
            title: "One thing to put right first",
            text: sayFormErrors(form, [error])(error.section, error.field) ?? "One answer cannot be read.",
            href: `${developmentPath(request)}/write?edit=${error.section}#section-${error.section}`,
            label: "Put it right",
          },
        };
      const cycle = request.cycle.id;
      const sealed = withRowsAnswered(
        sealDraft(form, draft, { digest: parts.digest, sayDay: (day) => sayDay(day, "full") }),
        form,
      );
      const findings = request.findings(adoptionFacts({ sealed, affirmed: [], cycle }, request));
      return {
        sealed,
        cycle,
        draft: draft.header.id,
        draftAt: draft.entries.findLast(({ kind }) => kind === "text")?.number ?? 0,
        statements: statementsIn(findings),
        findings: findings.filter(
          ({ asks, occasion, state }) =>
            asks.key === "asks.content" && occasion.kind === "act" && state !== "not-needed",
        ),
      };
    },
    read: (typed, _, shown) => read(typed, shown),
    decide,
    labels: {},
    page: (page) => <AdoptPlanPage page={page} />,
    done: (request) => `${developmentPath(request)}?done=adopted`,
    closesDraft: ({ draft }) => draft,
  });
