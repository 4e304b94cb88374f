import {
  checkValues,
  documentsOf,
  draftValues,
  type DocumentParts,
  type DraftRecord,
  type Form,
} from "../../documents/index.ts";
import { answerDraftPost, sayFormErrors, type Drafting } from "../../documents/pages.ts";
import { defineFileAction, defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import { beginSummative, openSummative, summativeDocument, summativePath } from "../summative-draft.tsx";
import { WriteSummativePage } from "./page.tsx";

const draftingOf = (request: FileRequest, form: Form, draft: DraftRecord): Drafting => {
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
    action: summativePath(request),
    csrf: request.viewer.session.csrf,
    newId: request.app.newId,
    open: request.query.get("edit") ?? undefined,
    more: request.query.get("more") ?? undefined,
    error: sayFormErrors(form, checkValues(form, values)),
  };
};

const givenAlready = (request: FileRequest): string | undefined => {
  const document = summativeDocument(request.cycle);
  return documentsOf(request.file.events).has(document)
    ? `/files/${request.employee.id}/documents/${document}`
    : undefined;
};

const page = (parts: DocumentParts): Mount =>
  defineFilePage({
    path: "/summative",
    permission: "give-summative",
    show: async (request) => {
      const given = givenAlready(request);
      if (given) return { go: given };
      const { draft, form } = await openSummative(parts, request);
      const gates = request.findings().filter(({ kind, phase }) => kind === "gate" && phase === "summative");
      return {
        title: `${form.title}, draft`,
        current: "people",
        page: <WriteSummativePage request={request} drafting={draftingOf(request, form, draft)} gates={gates} />,
      };
    },
  });

const action = (parts: DocumentParts): Mount =>
  defineFileAction({
    path: "/summative",
    permission: "give-summative",
    handle: async (request, posted, wantsJson) => {
      const given = givenAlready(request);
      if (given) return { go: given };
      const { draft, form } = await beginSummative(parts, request);
      return answerDraftPost({
        store: parts.drafts,
        draft,
        form,
        writer: request.actor,
        posted,
        wantsJson,
        at: request.app.now(),
        page: summativePath(request),
      });
    },
  });

/** The draft of the year's report: reading it, and everything sent from it. */
export const routes = (parts: DocumentParts): readonly Mount[] => [page(parts), action(parts)];
