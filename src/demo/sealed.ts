import { sealDraft, type DocumentIssued, type DraftHeader, type Form, type FormValues } from "../documents/index.ts";
import type { Role } from "../policy/index.ts";
import type { ToldFile } from "./told-file.ts";

/** A document of that type, sealed from what one side wrote today. */
export const sealed = (
  file: ToldFile,
  type: string,
  role: Role,
  values: FormValues,
  document: string = file.newId(),
  form: Form = file.form(type),
): DocumentIssued => {
  const [by, at] = [file.as(role), file.now()];
  const header: DraftHeader = {
    id: `${document}-draft`,
    file: file.employee,
    cycle: file.cycle.id,
    type,
    form: form.id,
    document,
    version: 1,
    openedBy: by,
    openedAt: at,
  };
  const texts = Object.entries(values).map(
    ([section, value], n) => ({ kind: "text", number: n + 1, section, revision: 1, value, by, at }) as const,
  );
  return sealDraft(form, { header, entries: texts }, { digest: file.parts.digest, sayDay: file.sayDay });
};
