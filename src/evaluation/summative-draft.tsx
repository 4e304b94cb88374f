import type { Cycle } from "../policy/index.ts";
import {
  draftValues,
  fitForm,
  sealDraft,
  type DocumentParts,
  type DraftHeader,
  type DraftRecord,
  type Form,
} from "../documents/index.ts";
import { sayDay } from "../wording/index.ts";
import { day } from "../calendar/index.ts";
import type { FileRequest } from "../web/index.ts";
import type { GiveSummative } from "./give-summative/decide.ts";
import { resultsIn } from "./results-in.ts";

/** One report a cycle: its draft and document are named after it. */
export const summativeDraft = (cycle: Pick<Cycle, "id">): string => `summative-draft-${cycle.id}`;
export const summativeDocument = (cycle: Pick<Cycle, "id">): string => `summative-${cycle.id}`;

export const summativePath = (request: Pick<FileRequest, "employee">): string =>
  `/files/${request.employee.id}/summative`;

/** The form of the year's report in this agreement's words. Throws, as a fault, where the district has none. */
const summativeForm = ({ forms, rubric }: DocumentParts, request: FileRequest, named?: string): Form => {
  const { edition, cycle, today } = request;
  const library = forms();
  const definition = (named === undefined ? undefined : library.byId(named)) ?? library.form("summative", today);
  if (!definition) throw new Error("no form summative is in force");
  return fitForm(definition, { edition, cycle, rubric: rubric(edition) });
};

interface Summative {
  readonly draft: DraftRecord;
  readonly form: Form;
}

const header = ({ cycle, actor, app, employee }: FileRequest, form: Form): DraftHeader => ({
  id: summativeDraft(cycle),
  file: employee.id,
  cycle: cycle.id,
  type: "summative",
  form: form.id,
  document: summativeDocument(cycle),
  version: 1,
  openedBy: { person: actor.person, role: actor.role },
  openedAt: app.now(),
});

/** The report as far as it is written; an empty one that is kept nowhere while nobody has begun it. */
export const openSummative = async (parts: DocumentParts, request: FileRequest): Promise<Summative> => {
  const draft = await parts.drafts.load(summativeDraft(request.cycle));
  if (draft) return { draft, form: summativeForm(parts, request, draft.header.form) };
  const form = summativeForm(parts, request);
  return { draft: { header: header(request, form), entries: [] }, form };
};

/** The same to write in: begun if nobody has yet. Beginning it twice is the same as once. */
export const beginSummative = async (parts: DocumentParts, request: FileRequest): Promise<Summative> => {
  await parts.drafts.create(header(request, summativeForm(parts, request)));
  return openSummative(parts, request);
};

/** The report as it would be issued now. */
export const reportOf = (
  form: Form,
  draft: DraftRecord,
  cycle: string,
  parts: Pick<DocumentParts, "digest">,
): GiveSummative => {
  const sealed = sealDraft(form, draft, {
    digest: parts.digest,
    sayDay: (text) => sayDay(typeof text === "string" ? day(text) : text, "full"),
  });
  const { document, version } = draft.header;
  return {
    sealed,
    given: { document, version, ...resultsIn(form, draftValues(draft)) },
    cycle,
    draft: draft.header.id,
  };
};
