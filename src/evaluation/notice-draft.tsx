import {
  assignedForm,
  documentsOf,
  fitForm,
  type DocumentParts,
  type DraftHeader,
  type DraftRecord,
  type Form,
} from "../documents/index.ts";
import type { Cycle } from "../policy/index.ts";
import type { FileRequest } from "../web/index.ts";
import type { NoticeChain } from "./notice-chain.ts";
import { withGrounds } from "./notice-grounds.ts";

/** One notice of a kind a cycle: its draft and document are named after it. */
export const noticeDocument = (notice: string, { id }: Pick<Cycle, "id">): string => `notice-${notice}-${id}`;
const noticeDraft = (notice: string, { id }: Pick<Cycle, "id">): string => `notice-draft-${notice}-${id}`;

/** Address of the notice as it was given; undefined while it is not. */
export const givenNotice = ({ file, cycle, employee }: FileRequest, notice: string): string | undefined => {
  const document = noticeDocument(notice, cycle);
  return documentsOf(file.events).has(document) ? `/files/${employee.id}/documents/${document}` : undefined;
};

/** The form a notice is written on: one named after it where the district has it, else the common one. */
const formOf = (
  { forms, rubric }: DocumentParts,
  { edition, cycle, today }: FileRequest,
  { notice, grounds }: NoticeChain,
  pinned?: string,
): Form | undefined => {
  const library = forms();
  const definition =
    (pinned === undefined ? undefined : library.byId(pinned)) ??
    library.form(`${notice}-notice`, today) ??
    assignedForm(library, "action-notice", { edition, cycle }, today);
  return (
    definition &&
    withGrounds(fitForm(definition, { edition, cycle, rubric: rubric(edition), notice }), grounds, edition)
  );
};

export interface NoticeInWriting {
  readonly draft: DraftRecord;
  readonly form: Form;
}

const header = (request: FileRequest, notice: string, form: Form): DraftHeader => ({
  id: noticeDraft(notice, request.cycle),
  file: request.employee.id,
  cycle: request.cycle.id,
  type: "notice",
  form: form.id,
  document: noticeDocument(notice, request.cycle),
  version: 1,
  openedBy: request.actor,
  openedAt: request.app.now(),
});

/** A notice as far as it is written; undefined where there is no form for it. */
export const openNotice = async (
  parts: DocumentParts,
  request: FileRequest,
  chain: NoticeChain,
): Promise<NoticeInWriting | undefined> => {
  const draft = await parts.drafts.load(noticeDraft(chain.notice, request.cycle));
  const form = formOf(parts, request, chain, draft?.header.form);
  return form && { form, draft: draft ?? { header: header(request, chain.notice, form), entries: [] } };
};

/** The same to write in: begun if nobody has yet. */
export const beginNotice = async (
  parts: DocumentParts,
  request: FileRequest,
  chain: NoticeChain,
): Promise<NoticeInWriting | undefined> => {
  const form = formOf(parts, request, chain);
  if (form) await parts.drafts.create(header(request, chain.notice, form));
  return openNotice(parts, request, chain);
};
