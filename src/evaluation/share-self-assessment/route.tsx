import { checkValues, draftValues, sealDraft, type DocumentParts } from "../../documents/index.ts";
import { sayFormErrors } from "../../documents/pages.ts";
import { sayDay } from "../../wording/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { openOwnWords, selfAssessmentPath } from "../self-assessment.tsx";
import { decide, type ShareSelfAssessment } from "./decide.ts";
import { ShareSelfAssessmentPage, type ShareShown } from "./page.tsx";

export const route = (parts: DocumentParts): Mount =>
  defineAct<ShareSelfAssessment, ShareShown>({
    name: "share-self-assessment",
    path: "/self-assessment/share",
    permission: "write-self-assessment",
    title: () => "Read it through and share it",
    show: async (request) => {
      const own = await openOwnWords(parts, request);
      const href = selfAssessmentPath(request);
      if (!own || own.draft.entries.length === 0)
        return {
          instead: {
            title: "There is nothing new to share",
            text: "Write something first; it is saved as you go, for you alone.",
            href,
            label: "Write it",
          },
        };
      const { form, draft } = own;
      const [error] = checkValues(form, draftValues(draft));
      if (error)
        return {
          instead: {
            title: "One thing to put right first",
            text: sayFormErrors(form, [error])(error.section, error.field) ?? "One answer cannot be read.",
            href: `${href}?edit=${error.section}#section-${error.section}`,
            label: "Put it right",
          },
        };
      return {
        sealed: sealDraft(form, draft, { digest: parts.digest, sayDay: (day) => sayDay(day, "full") }),
        draft: draft.header.id,
      };
    },
    read: (_, { cycle }, { sealed, draft }) => ({ ok: true, input: { sealed, draft, cycle: cycle.id } }),
    decide,
    labels: {},
    page: (page) => <ShareSelfAssessmentPage page={page} />,
    done: (request, _, { sealed }) => `/files/${request.employee.id}/documents/${sealed.document}`,
    closesDraft: ({ draft }) => draft,
  });
