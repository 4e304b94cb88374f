import { defineAct, type ActPage, type Mount } from "../../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Stack } from "../../web/kit/index.ts";
import type { DocumentParts } from "../parts.ts";
import { documentHref } from "../pages/document-page.tsx";
import { DraftPreview, sealForChecking, type Sealed } from "../pages/draft-preview.tsx";
import { documentDraft } from "../write-document/route.tsx";
import { decide, type IssueDocument } from "./decide.ts";

/** The supervisor reads the form once more as it will stand, and issues it. */
export const issueDocument = (parts: DocumentParts): Mount =>
  defineAct<IssueDocument, Sealed>({
    name: "issue-document",
    path: "/drafts/:draft/issue",
    permission: "issue-document",
    labels: {},
    title: (_, { form }) => `Check before issuing: ${form.title}`,
    show: (request) => sealForChecking(parts, request, documentDraft),
    read: (_, { cycle }, { sealed, draft }) => ({
      ok: true,
      input: { sealed, cycle: cycle.id, draft: draft.header.id },
    }),
    decide,
    page: (act) => <CheckPage {...act} />,
    done: (request, _, { sealed }) => `${documentHref(request, sealed.document)}?done=issued`,
    closesDraft: ({ draft }) => draft,
  });

function CheckPage({ shown, request, action, hidden, more }: ActPage<Sealed>) {
  return (
    <Stack space="l">
      <Head
        title="Check it before it is issued"
        lead={`This is what ${request.employee.name} will read. Once issued its words are closed; a correction would be a new version.`}
      />
      <DraftPreview request={request} sealed={shown} />
      <Form action={action} hidden={hidden}>
        {more}
        <Acts>
          <Button>Issue: {shown.form.title}</Button>
          <LinkButton kind="second" href={shown.back}>
            Change something
          </LinkButton>
        </Acts>
      </Form>
    </Stack>
  );
}
