import { documentsOf, type DocumentParts } from "../../documents/index.ts";
import { answerDraftPost } from "../../documents/pages.ts";
import { defineFileAction, defineFilePage, type Answered, type FileRequest, type Mount } from "../../web/index.ts";
import { NoFormPage } from "../no-form.tsx";
import { beginReport, openReport } from "../report-draft.tsx";
import { reportDocument, reportPath, type Report } from "../report.ts";
import { writtenAlone } from "./drafting.tsx";
import { WriteReportPage } from "./page.tsx";

const givenAlready = (request: FileRequest, report: Report): string | undefined => {
  const document = reportDocument(report, request.cycle);
  return documentsOf(request.file.events).has(document)
    ? `/files/${request.employee.id}/documents/${document}`
    : undefined;
};

const noForm = (request: FileRequest, report: Report): Answered => ({
  title: "No form yet",
  current: "people",
  status: 409,
  page: <NoFormPage report={report} request={request} />,
});

const page = (parts: DocumentParts, report: Report): Mount =>
  defineFilePage({
    path: report.path,
    permission: report.permission,
    show: async (request) => {
      const given = givenAlready(request, report);
      if (given) return { go: given };
      const writing = await openReport(parts, request, report);
      if (!writing) return noForm(request, report);
      const drafting = writtenAlone(request, { ...writing, action: reportPath(report, request) });
      return {
        title: `${writing.form.title}, draft`,
        current: "people",
        page: <WriteReportPage request={request} report={report} drafting={drafting} />,
      };
    },
  });

const action = (parts: DocumentParts, report: Report): Mount =>
  defineFileAction({
    path: report.path,
    permission: report.permission,
    handle: async (request, posted, wantsJson) => {
      const given = givenAlready(request, report);
      if (given) return { go: given };
      const writing = await beginReport(parts, request, report);
      if (!writing) return noForm(request, report);
      return answerDraftPost({
        store: parts.drafts,
        ...writing,
        writer: request.actor,
        posted,
        wantsJson,
        at: request.app.now(),
        page: reportPath(report, request),
      });
    },
  });

/** The draft of a report of the year: reading it, and everything sent from it. */
export const routes = (parts: DocumentParts, report: Report): readonly Mount[] => [
  page(parts, report),
  action(parts, report),
];
