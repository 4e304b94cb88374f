import type { DocumentParts } from "../../documents/index.ts";
import { sayFormErrors } from "../../documents/pages.ts";
import { defineAct, type FileRequest, type Instead, type Mount } from "../../web/index.ts";
import { noFormInstead } from "../no-form.tsx";
import { openReport, reportOf } from "../report-draft.tsx";
import { reportPath, type Report } from "../report.ts";
import { decide, type GiveReport } from "./decide.ts";
import { GiveReportPage, type GiveShown } from "./page.tsx";
import { firstToPutRight } from "./put-right.ts";

const shown = async (parts: DocumentParts, request: FileRequest, report: Report): Promise<GiveShown | Instead> => {
  const writing = await openReport(parts, request, report);
  if (!writing) return noFormInstead(report, request);
  const { draft, form } = writing;
  const back = reportPath(report, request);
  if (draft.entries.length === 0)
    return {
      instead: {
        title: "Nothing is written in this report yet",
        text: "Write it first; it is saved as you go.",
        href: back,
        label: "Write the report",
      },
    };
  if (draft.header.closed)
    return {
      instead: { title: "This report is given", text: "Its words are closed. The file shows it as it was given." },
    };
  const error = firstToPutRight(writing, request.edition);
  if (error)
    return {
      instead: {
        title: "One thing to put right first",
        text: sayFormErrors(form, [error])(error.section, error.field) ?? "One answer cannot be read.",
        href: `${back}?edit=${error.section}#section-${error.section}`,
        label: "Put it right",
      },
    };
  return { back, given: reportOf(report, writing, request, parts) };
};

/** Checking a report of the year and giving it. */
export const route = (parts: DocumentParts, report: Report): Mount =>
  defineAct<GiveReport, GiveShown>({
    name: `give-${report.evaluation}`,
    path: `${report.path}/give`,
    permission: report.permission,
    title: () => "Check and give the report",
    show: (request) => shown(parts, request, report),
    read: (_, __, { given }) => ({ ok: true, input: given }),
    decide,
    labels: {},
    page: (page) => <GiveReportPage page={page} />,
    done: (request, _, { sealed }) => `/files/${request.employee.id}/documents/${sealed.document}`,
    closesDraft: ({ draft }) => draft,
  });
