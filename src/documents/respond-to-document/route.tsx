import {
  defineAct,
  defineFileAction,
  defineFilePage,
  type ActPage,
  type FileRequest,
  type Mount,
} from "../../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Stack } from "../../web/kit/index.ts";
import type { DraftHeader } from "../draft-store.ts";
import type { DocumentParts } from "../parts.ts";
import { cycleOfDocument, documentHref, documentIn, type DocumentShown } from "../pages/document-page.tsx";
import { oneSidedDraft, type OneSidedDraft } from "../pages/draft-page.tsx";
import { DraftPreview, sealForChecking, type Sealed } from "../pages/draft-preview.tsx";
import { FirstCall } from "../pages/first-call.tsx";
import { WhatNext } from "../pages/what-next.tsx";
import { openDraft } from "../write-document/open-draft.ts";
import { decide, type RespondToDocument } from "./decide.ts";

const responseDraft: OneSidedDraft = {
  path: "/responses/:draft",
  permission: "respond-to-document",
  isMine: ({ type, openedBy }, { viewer }) => type === "response" && openedBy.person === viewer.person.id,
  close: "file",
  lead: (_, form) => form.lead ?? "Your own words. Nobody else can read them until you file them.",
};

const begun = async (
  parts: DocumentParts,
  { employee, viewer }: FileRequest,
  document: string,
): Promise<DraftHeader | undefined> =>
  (await parts.drafts.openOfFile(employee.id)).find(
    (draft) => draft.answers === document && draft.openedBy.person === viewer.person.id,
  );

/** The employee writes a response, saved while typing, and files it with the document it answers. */
export const respondToDocument = (parts: DocumentParts): readonly Mount[] => [
  defineFilePage({
    path: "/documents/:document/respond",
    permission: "respond-to-document",
    cycleOf: cycleOfDocument,
    show: async (request) => {
      const shown = documentIn(request);
      if (!shown) return { go: `/files/${request.employee.id}` };
      const draft = await begun(parts, request, shown.document.id);
      if (draft) return { go: `/files/${request.employee.id}/responses/${draft.id}` };
      return { title: "Write a response", current: "people", page: <BeginPage request={request} shown={shown} /> };
    },
  }),
  defineFileAction({
    path: "/documents/:document/respond",
    permission: "respond-to-document",
    cycleOf: cycleOfDocument,
    handle: async (request, posted) => {
      const shown = documentIn(request);
      const form = parts.forms().form("response", request.today);
      if (!shown || !form) return { go: `/files/${request.employee.id}` };
      const { employee, actor: by, app } = request;
      const { document } = shown;
      const draft =
        (await begun(parts, request, document.id)) ??
        (await parts.drafts.create(
          openDraft(form, {
            id: `begun-${posted.once}`,
            document: app.newId(),
            file: employee.id,
            cycle: document.cycle,
            by,
            at: app.now(),
            answers: document.id,
          }),
        ));
      return { go: `/files/${employee.id}/responses/${draft.id}` };
    },
  }),
  ...oneSidedDraft(parts, responseDraft),
  defineAct<RespondToDocument, Sealed>({
    name: "respond-to-document",
    path: "/responses/:draft/file",
    permission: "respond-to-document",
    labels: {},
    title: () => "Check before filing: response",
    show: async (request) => {
      const sealed = await sealForChecking(parts, request, responseDraft);
      if ("instead" in sealed || sealed.sealed.contents.sections["response"]?.filled !== false) return sealed;
      return {
        instead: {
          title: "Nothing is written yet",
          text: "Write your response first. It is saved as you write.",
          href: sealed.back,
          label: "Go on writing",
        },
      };
    },
    read: (_, __, { sealed, draft }) => ({
      ok: true,
      input: { sealed, document: draft.header.answers ?? "", draft: draft.header.id },
    }),
    decide,
    page: (act) => <CheckPage {...act} />,
    done: (request, _, { document }) => `${documentHref(request, document)}?done=answered`,
    closesDraft: ({ draft }) => draft,
  }),
];

function BeginPage({ request, shown }: { readonly request: FileRequest; readonly shown: DocumentShown }) {
  const { viewer, app } = request;
  return (
    <Stack space="l">
      <Head
        title={`Respond to the ${shown.title}`}
        lead="In your own words. The response becomes part of the form and goes wherever it goes. Nobody else reads it until you file it."
      />
      <FirstCall request={request} told={shown.told.filter(({ contact }) => contact !== undefined)} />
      <Form action={`${shown.href}/respond`} hidden={{ csrf: viewer.session.csrf, once: app.newId(), revision: "0" }}>
        <Acts>
          <Button>Begin writing</Button>
          <LinkButton kind="second" href={shown.href}>
            Not now
          </LinkButton>
        </Acts>
      </Form>
      <WhatNext request={request} document={shown.document.id} />
    </Stack>
  );
}

function CheckPage({ shown, request, action, hidden, more }: ActPage<Sealed>) {
  return (
    <Stack space="l">
      <Head
        title="Check it before you file it"
        lead="This is what everyone who may see the form will read with it. Once filed its words are closed; you may file another response later."
      />
      <DraftPreview request={request} sealed={shown} />
      <Form action={action} hidden={hidden}>
        {more}
        <Acts>
          <Button>File this response</Button>
          <LinkButton kind="second" href={shown.back}>
            Change something
          </LinkButton>
        </Acts>
      </Form>
    </Stack>
  );
}
