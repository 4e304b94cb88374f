import { defineFileAction, type Mount } from "../../web/index.ts";
import type { DocumentParts } from "../parts.ts";
import { cycleOfDocument, documentIn } from "../pages/document-page.tsx";
import { isWrittenHere, openDraft } from "../write-document/open-draft.ts";

/** A correction begins as a draft of the next version, holding what the last one said. Issuing it asks for everything anew. */
export const correctDocument = (parts: DocumentParts): Mount =>
  defineFileAction({
    path: "/documents/:document/correct",
    permission: "write-document",
    cycleOf: cycleOfDocument,
    handle: async (request, posted) => {
      const file = `/files/${request.employee.id}`;
      const shown = documentIn(request);
      if (!shown || !isWrittenHere(shown.document.type)) return { go: file };
      const { id: document, cycle } = shown.document;
      const { frozen, values, version } = shown.version.issued.body;
      const form = parts.forms().byId(frozen.form.id) ?? parts.forms().form(frozen.form.type, request.today);
      if (!form) return { go: shown.href };
      const begun = (await parts.drafts.openOfFile(request.employee.id)).find((draft) => draft.document === document);
      if (begun) return { go: `${file}/drafts/${begun.id}` };
      const { actor: by, app, employee } = request;
      const at = app.now();
      const draft = await parts.drafts.create(
        openDraft(form, { id: posted.once, document, file: employee.id, cycle, by, at, version: version + 1 }),
      );
      for (const [section, value] of Object.entries(values))
        await parts.drafts.write(
          draft.id,
          { kind: "text", section, expected: 0, value, by, at },
          `${posted.once}-${section}`,
        );
      return { go: `${file}/drafts/${draft.id}` };
    },
  });
