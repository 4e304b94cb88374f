import type { DraftHeader, Writer } from "../draft-store.ts";
import { documentOf } from "../form/assigned-form.ts";
import type { FormDefinition } from "../form/schema.ts";

/** Forms that other acts write, each in its own way. */
const writtenElsewhere: ReadonlySet<string> = new Set([
  "plan",
  "notice",
  "review-note",
  "summative",
  "response",
  "development-plan",
  "observation-report",
  "self-assessment",
  "mid-year",
]);

/** Whether a supervisor writes this type of form by itself. */
export const isWrittenHere = (type: string): boolean => !writtenElsewhere.has(type);

/** The header of a new draft. `id` is made of the form that opened it, so that the same form sent twice opens one draft and no other draft can be named. */
export const openDraft = (
  form: FormDefinition,
  draft: {
    readonly id: string;
    readonly document: string;
    readonly file: string;
    readonly cycle: string;
    readonly by: Writer;
    readonly at: string;
    readonly answers?: string;
    /** 1 unless an issued version is corrected. */
    readonly version?: number;
  },
): DraftHeader => ({
  id: draft.id,
  file: draft.file,
  cycle: draft.cycle,
  type: documentOf(form),
  form: form.id,
  document: draft.document,
  version: draft.version ?? 1,
  ...(draft.answers === undefined ? {} : { answers: draft.answers }),
  openedBy: draft.by,
  openedAt: draft.at,
});
