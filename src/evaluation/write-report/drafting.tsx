import { checkValues, draftValues } from "../../documents/index.ts";
import { sayFormErrors, type Drafting } from "../../documents/pages.ts";
import type { FileRequest } from "../../web/index.ts";

type Written = Pick<Drafting, "form" | "draft" | "action">;

/** A draft that one person writes alone, as its page is drawn. */
export const writtenAlone = (request: FileRequest, { form, draft, action }: Written): Drafting => {
  const values = draftValues(draft);
  return {
    form,
    draft,
    values,
    reader: request.actor,
    sides: [],
    name: request.name,
    personOf: (role) => (role === "employee" ? request.employee.id : request.supervisor?.id),
    today: request.today,
    action,
    csrf: request.viewer.session.csrf,
    newId: request.app.newId,
    open: request.query.get("edit") ?? undefined,
    more: request.query.get("more") ?? undefined,
    error: sayFormErrors(form, checkValues(form, values)),
  };
};
