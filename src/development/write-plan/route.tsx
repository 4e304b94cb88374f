import { checkValues, draftValues, type DocumentParts } from "../../documents/index.ts";
import { answerDraftPost, clauseNote, sayFormErrors, type Drafting } from "../../documents/pages.ts";
import { defineFileAction, defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import { BeginPlanPage } from "../begin-plan/page.tsx";
import { beginning } from "../begin-plan/beginning.tsx";
import { planWord } from "../crumbs.tsx";
import { developmentPath, planInWriting, type InWriting } from "../own-plan.tsx";
import { developmentOf, isShared } from "../state.ts";
import { NoDraftPage, WritePlanPage } from "./page.tsx";

/** The draft as this reader may open it: its writer always, the supervisor once it is shared. */
const openTo = async (parts: DocumentParts, request: FileRequest): Promise<InWriting | undefined> => {
  const found = await planInWriting(parts, request);
  if (!found || request.actor.role === "employee") return found;
  const { document, version } = found.draft.header;
  return isShared(developmentOf(request.file), document, version) ? found : undefined;
};

const draftingOf = (request: FileRequest, { form, draft }: InWriting): Drafting => {
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
    action: `${developmentPath(request)}/write`,
    csrf: request.viewer.session.csrf,
    newId: request.app.newId,
    open: request.query.get("edit") ?? undefined,
    more: request.query.get("more") ?? undefined,
    error: sayFormErrors(form, checkValues(form, values)),
    note: (section) => clauseNote(section, request),
  };
};

/** The draft of this year's plan: reading it, and everything sent from it. Without one, its writer begins. */
export const routes = (parts: DocumentParts): readonly Mount[] => [
  defineFilePage({
    path: "/development/write",
    permission: "write-development-plan",
    looks: () => "the draft of the development plan",
    show: async (request) => {
      const found = await openTo(parts, request);
      const title = planWord(request);
      if (found) {
        const { document, version } = found.draft.header;
        const shared = isShared(developmentOf(request.file), document, version);
        const page = <WritePlanPage request={request} drafting={draftingOf(request, found)} shared={shared} />;
        return { title: `${title}, draft`, current: "people", page };
      }
      if (request.actor.role !== "employee")
        return { title, current: "people", status: 404, page: <NoDraftPage request={request} /> };
      return {
        title: `Begin: ${title}`,
        current: "people",
        page: <BeginPlanPage request={request} beginning={beginning(request)} />,
      };
    },
  }),
  defineFileAction({
    path: "/development/write",
    permission: "write-development-plan",
    handle: async (request, posted, wantsJson) => {
      const page = `${developmentPath(request)}/write`;
      const found = await openTo(parts, request);
      if (!found) return { go: page };
      return answerDraftPost({
        store: parts.drafts,
        ...found,
        writer: request.actor,
        posted,
        wantsJson,
        at: request.app.now(),
        page,
      });
    },
  }),
];
