import {
  assignedForm,
  documentsOf,
  fitForm,
  latestVersion,
  type DocumentParts,
  type DraftHeader,
  type DraftRecord,
  type Form,
  type IssuedVersion,
} from "../documents/index.ts";
import type { Cycle } from "../policy/index.ts";
import type { FileRequest } from "../web/index.ts";

export const selfAssessment = "self-assessment";

/** One self-assessment a cycle, through all the versions its writer shares. */
export const selfAssessmentDocument = ({ id }: Pick<Cycle, "id">): string => `${selfAssessment}-${id}`;

export const selfAssessmentPath = ({ employee }: Pick<FileRequest, "employee">): string =>
  `/files/${employee.id}/self-assessment`;

/** The version shared last; undefined while nothing is shared. */
export const sharedVersion = ({ file, cycle }: Pick<FileRequest, "file" | "cycle">): IssuedVersion | undefined => {
  const document = documentsOf(file.events).get(selfAssessmentDocument(cycle));
  return document && latestVersion(document);
};

const draftId = (cycle: Pick<Cycle, "id">, version: number): string =>
  `${selfAssessment}-draft-${cycle.id}-${String(version)}`;

const formOf = ({ forms, rubric }: DocumentParts, { edition, cycle, today }: FileRequest, pinned?: string) => {
  const library = forms();
  const definition =
    (pinned === undefined ? undefined : library.byId(pinned)) ??
    assignedForm(library, selfAssessment, { edition, cycle }, today);
  return definition && fitForm(definition, { edition, cycle, rubric: rubric(edition) });
};

/** A self-assessment while it is written, for its writer alone. */
export interface OwnWords {
  readonly draft: DraftRecord;
  readonly form: Form;
}

const header = (request: FileRequest, form: Form, version: number): DraftHeader => ({
  id: draftId(request.cycle, version),
  file: request.employee.id,
  cycle: request.cycle.id,
  type: selfAssessment,
  form: form.id,
  document: selfAssessmentDocument(request.cycle),
  version,
  openedBy: request.actor,
  openedAt: request.app.now(),
});

/** The version being written: what was shared last is where a further one starts. Undefined where there is no form for it. */
export const openOwnWords = async (parts: DocumentParts, request: FileRequest): Promise<OwnWords | undefined> => {
  const version = (sharedVersion(request)?.issued.body.version ?? 0) + 1;
  const draft = await parts.drafts.load(draftId(request.cycle, version));
  const form = formOf(parts, request, draft?.header.form);
  return form && { form, draft: draft ?? { header: header(request, form, version), entries: [] } };
};

/** The same to write in. A further version begins with the words shared last; beginning twice is the same as once. */
export const beginOwnWords = async (parts: DocumentParts, request: FileRequest): Promise<OwnWords | undefined> => {
  const begun = await openOwnWords(parts, request);
  if (!begun || begun.draft.entries.length > 0) return begun;
  const { id } = await parts.drafts.create(begun.draft.header);
  const shared = sharedVersion(request)?.issued.body.values ?? {};
  for (const [section, value] of Object.entries(shared))
    await parts.drafts.write(
      id,
      { kind: "text", section, expected: 0, value, by: request.actor, at: request.app.now() },
      `${id}-${section}`,
    );
  return openOwnWords(parts, request);
};
