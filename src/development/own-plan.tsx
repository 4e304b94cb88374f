import {
  assignedForm,
  fitForm,
  type DocumentParts,
  type DraftHeader,
  type DraftRecord,
  type EvidenceChoice,
  type Form,
  type FormValues,
  type SectionValues,
  type Writer,
} from "../documents/index.ts";
import type { Cycle, Edition } from "../policy/index.ts";
import type { FileRequest } from "../web/index.ts";
import { developmentPlan } from "./events.ts";
import { papersIn } from "./papers.ts";
import { withoutAnsweredInRows } from "./plan-form.ts";
import { developmentOf, documentOfYear, yearOf } from "./state.ts";

/** A plan while it is written. */
export interface InWriting {
  readonly draft: DraftRecord;
  readonly form: Form;
}

export const developmentPath = ({ employee }: Pick<FileRequest, "employee">): string =>
  `/files/${employee.id}/development`;

/** The version that would be written now: one more than the last adopted. */
export const nextVersion = ({ file, cycle }: Pick<FileRequest, "file" | "cycle">): number =>
  (yearOf(developmentOf(file), cycle.id)?.latest.issued.body.version ?? 0) + 1;

const draftId = (employee: string, cycle: Pick<Cycle, "id">, version: number): string =>
  `${developmentPlan}-draft-${employee}-${cycle.id}-${String(version)}`;

interface Fitting {
  readonly edition: Edition;
  readonly cycle: Cycle;
  readonly today: FileRequest["today"];
  readonly pinned?: string | undefined;
  readonly evidence?: readonly EvidenceChoice[];
}

const fitted = ({ forms, rubric }: DocumentParts, { edition, cycle, today, pinned, evidence }: Fitting) => {
  const library = forms();
  const definition =
    (pinned === undefined ? undefined : library.byId(pinned)) ??
    assignedForm(library, developmentPlan, { edition, cycle }, today);
  if (!definition) return undefined;
  const form = fitForm(definition, {
    edition,
    cycle,
    rubric: rubric(edition),
    ...(evidence === undefined ? {} : { evidence }),
  });
  return withoutAnsweredInRows(form);
};

/** The form as this reader writes it: what they may point to is theirs to see. */
const formOf = async (parts: DocumentParts, request: FileRequest, pinned: string | undefined) => {
  const { edition, file, viewer } = request;
  const seen = (await parts.evidence?.({ file, person: viewer.person.id, edition })) ?? [];
  return fitted(parts, { ...request, pinned, evidence: [...papersIn(request), ...seen] });
};

/** The draft of this year's next version; undefined where none was begun, or there is no form for it. */
export const planInWriting = async (parts: DocumentParts, request: FileRequest): Promise<InWriting | undefined> => {
  const draft = await parts.drafts.load(draftId(request.employee.id, request.cycle, nextVersion(request)));
  if (!draft || draft.header.closed) return undefined;
  const form = await formOf(parts, request, draft.header.form);
  return form && { draft, form };
};

/** One text of a section as it is put into a new draft: whose it is, and when it was written. */
export interface FirstText {
  readonly section: string;
  readonly value: SectionValues;
  readonly by: Writer;
  readonly at: string;
}

/** First words that one person brings. */
export const textsBy = (by: Writer, at: string, values: FormValues): readonly FirstText[] =>
  Object.entries(values).map(([section, value]) => ({ section, value, by, at }));

/** Every text of the version in force, each under its writer's name; its issued words where its draft is not kept. */
export const textsInForce = async (parts: DocumentParts, request: FileRequest): Promise<readonly FirstText[]> => {
  const { file, cycle, employee } = request;
  const year = yearOf(developmentOf(file), cycle.id);
  if (!year) return [];
  const { issued } = year.latest;
  const before = await parts.drafts.load(draftId(employee.id, cycle, issued.body.version));
  const written = before?.entries.filter((entry) => entry.kind === "text") ?? [];
  return written.length > 0 ? written : textsBy(issued.by, issued.recordedAt, issued.body.values);
};

/** Opens the draft of the next version with these texts. Opening twice is the same as once; false where there is no form. */
export const openPlan = async (
  parts: DocumentParts,
  request: FileRequest,
  first: readonly FirstText[],
): Promise<boolean> => {
  const { employee, cycle, actor, app } = request;
  const form = await formOf(parts, request, undefined);
  if (!form) return false;
  const version = nextVersion(request);
  const header: DraftHeader = {
    id: draftId(employee.id, cycle, version),
    file: employee.id,
    cycle: cycle.id,
    type: developmentPlan,
    form: form.id,
    document: documentOfYear(employee.id, cycle.id),
    version,
    openedBy: actor,
    openedAt: app.now(),
  };
  const { id } = await parts.drafts.create(header);
  const texts = new Map<string, number>();
  for (const { section, value, by, at } of first) {
    if (form.sections.every(({ name }) => name !== section)) continue;
    const expected = texts.get(section) ?? 0;
    texts.set(section, expected + 1);
    await parts.drafts.write(
      id,
      { kind: "text", section, expected, value, by, at },
      `${id}-${section}-${String(expected + 1)}`,
    );
  }
  return true;
};
