import { day } from "../calendar/index.ts";
import {
  assignedForm,
  draftValues,
  fitForm,
  sealDraft,
  type DocumentParts,
  type DraftHeader,
  type DraftRecord,
  type Form,
} from "../documents/index.ts";
import { sayDay } from "../wording/index.ts";
import { arithmeticOf } from "./arithmetic.ts";
import type { FileRequest } from "../web/index.ts";
import type { GiveReport } from "./give-report/decide.ts";
import { reportDocument, reportDraft, type Report } from "./report.ts";
import { resultsIn } from "./results-in.ts";
import { withArithmetic } from "./with-arithmetic.ts";

/** The form of a report in this agreement's words, or the one a draft is pinned to; undefined where none is in force. */
const reportForm = async (
  { forms, rubric, evidence }: DocumentParts,
  { edition, cycle, today, file, viewer }: FileRequest,
  { evaluation }: Report,
  pinned?: string,
): Promise<Form | undefined> => {
  const library = forms();
  const definition =
    (pinned === undefined ? undefined : library.byId(pinned)) ??
    assignedForm(library, evaluation, { edition, cycle }, today);
  if (!definition) return undefined;
  const seen = await evidence?.({ file, person: viewer.person.id, edition });
  return fitForm(definition, {
    edition,
    cycle,
    rubric: rubric(edition),
    ...(seen === undefined ? {} : { evidence: seen }),
  });
};

/** A report while it is written. */
export interface InWriting {
  readonly draft: DraftRecord;
  readonly form: Form;
}

const header = (report: Report, { cycle, actor, app, employee }: FileRequest, form: Form): DraftHeader => ({
  id: reportDraft(report, cycle),
  file: employee.id,
  cycle: cycle.id,
  type: report.evaluation,
  form: form.id,
  document: reportDocument(report, cycle),
  version: 1,
  openedBy: { person: actor.person, role: actor.role },
  openedAt: app.now(),
});

/** The report as far as it is written; an empty one that is kept nowhere while nobody has begun it. Undefined without a form. */
export const openReport = async (
  parts: DocumentParts,
  request: FileRequest,
  report: Report,
): Promise<InWriting | undefined> => {
  const draft = await parts.drafts.load(reportDraft(report, request.cycle));
  const form = await reportForm(parts, request, report, draft?.header.form);
  if (!form) return undefined;
  return { draft: draft ?? { header: header(report, request, form), entries: [] }, form };
};

/** The same to write in: begun if nobody has yet. Beginning it twice is the same as once. */
export const beginReport = async (
  parts: DocumentParts,
  request: FileRequest,
  report: Report,
): Promise<InWriting | undefined> => {
  const form = await reportForm(parts, request, report);
  if (form) await parts.drafts.create(header(report, request, form));
  return openReport(parts, request, report);
};

/** The report as it would be issued now, with the arithmetic of its overall mark among its words. */
export const reportOf = (
  report: Report,
  { form, draft }: InWriting,
  { edition, cycle }: Pick<FileRequest, "edition" | "cycle">,
  parts: Pick<DocumentParts, "digest">,
): GiveReport => {
  const sealed = sealDraft(form, draft, {
    digest: parts.digest,
    sayDay: (text) => sayDay(typeof text === "string" ? day(text) : text, "full"),
  });
  const { document, version } = draft.header;
  const values = draftValues(draft);
  return {
    report,
    sealed: withArithmetic(sealed, arithmeticOf(form, values, { edition, cycle }), parts.digest),
    given: { document, version, ...resultsIn(form, values) },
    cycle: cycle.id,
    draft: draft.header.id,
  };
};
