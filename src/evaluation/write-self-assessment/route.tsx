import type { DocumentParts } from "../../documents/index.ts";
import { answerDraftPost } from "../../documents/pages.ts";
import { defineFileAction, defineFilePage, type Answered, type FileRequest, type Mount } from "../../web/index.ts";
import { NoFormPage } from "../no-form.tsx";
import { beginOwnWords, openOwnWords, selfAssessment, selfAssessmentPath, sharedVersion } from "../self-assessment.tsx";
import { writtenAlone } from "../write-report/drafting.tsx";
import { WriteSelfAssessmentPage } from "./page.tsx";

const noForm = (request: FileRequest): Answered => ({
  title: "No form yet",
  current: "people",
  status: 409,
  page: <NoFormPage report={{ evaluation: selfAssessment }} request={request} />,
});

/** The employee's own draft: open to nobody else, in whatever office. */
export const routes = (parts: DocumentParts): readonly Mount[] => [
  defineFilePage({
    path: "/self-assessment",
    permission: "write-self-assessment",
    show: async (request) => {
      const own = await openOwnWords(parts, request);
      if (!own) return noForm(request);
      const drafting = writtenAlone(request, { ...own, action: selfAssessmentPath(request) });
      const shared = sharedVersion(request);
      return {
        title: `${own.form.title}, draft`,
        current: "people",
        page: <WriteSelfAssessmentPage request={request} drafting={drafting} shared={shared} />,
      };
    },
  }),
  defineFileAction({
    path: "/self-assessment",
    permission: "write-self-assessment",
    handle: async (request, posted, wantsJson) => {
      const own = await beginOwnWords(parts, request);
      if (!own) return noForm(request);
      if (posted.typed.has("begin")) return { go: selfAssessmentPath(request) };
      return answerDraftPost({
        store: parts.drafts,
        ...own,
        writer: request.actor,
        posted,
        wantsJson,
        at: request.app.now(),
        page: selfAssessmentPath(request),
      });
    },
  }),
];
