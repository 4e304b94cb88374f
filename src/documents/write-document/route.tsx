import { defineFileAction, defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import { Acts, Button, Crumbs, DocList, Form, Head, HiddenFields, Section, Stack } from "../../web/kit/index.ts";
import type { DraftHeader } from "../draft-store.ts";
import { documentOf } from "../form/assigned-form.ts";
import { fitForm } from "../form/fit-form.ts";
import type { DocumentParts } from "../parts.ts";
import { oneSidedDraft, type OneSidedDraft } from "../pages/draft-page.tsx";
import { sayWhen } from "../pages/say-instant.ts";
import { isWrittenHere, openDraft } from "./open-draft.ts";

export const documentDraft: OneSidedDraft = {
  path: "/drafts/:draft",
  permission: "write-document",
  isMine: ({ type }) => isWrittenHere(type),
  close: "issue",
  lead: (request, form) => form.lead ?? `For ${request.employee.name}. Nothing here counts until you issue it.`,
};

/** The supervisor picks a form, writes it section by section, and may set the draft aside. */
export const writeDocument = (parts: DocumentParts): readonly Mount[] => [
  defineFilePage({
    path: "/documents/new",
    permission: "write-document",
    show: async (request) => ({
      title: "Write a form",
      current: "people",
      page: (
        <NewDocument
          request={request}
          parts={parts}
          open={(await parts.drafts.openOfFile(request.employee.id)).filter(({ type }) => isWrittenHere(type))}
        />
      ),
    }),
  }),
  defineFileAction({
    path: "/documents/new",
    permission: "write-document",
    handle: async (request, posted) => {
      const form = parts.forms().form(posted.typed.get("type")?.[0] ?? "", request.today);
      if (!form || !isWrittenHere(documentOf(form))) return { go: `/files/${request.employee.id}/documents/new` };
      const { employee, cycle, actor: by, app } = request;
      const draft = await parts.drafts.create(
        openDraft(form, {
          id: `begun-${posted.once}`,
          document: app.newId(),
          file: employee.id,
          cycle: cycle.id,
          by,
          at: app.now(),
        }),
      );
      return { go: `/files/${employee.id}/drafts/${draft.id}` };
    },
  }),
  ...oneSidedDraft(parts, documentDraft),
];

function NewDocument({
  request,
  parts,
  open,
}: {
  readonly request: FileRequest;
  readonly parts: DocumentParts;
  readonly open: readonly DraftHeader[];
}) {
  const { employee, edition, cycle, viewer, app, today } = request;
  const forms = parts.forms();
  const types = [...new Set(forms.all().flatMap((form) => (isWrittenHere(documentOf(form)) ? [form.form] : [])))];
  const offered = types
    .flatMap((type) => forms.form(type, today) ?? [])
    .map((form) => fitForm(form, { edition, cycle, rubric: [] }));
  const titleOf = (type: string): string => offered.find((form) => form.type === type)?.title ?? type;
  return (
    <Stack space="l">
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: "Write a form" },
        ]}
      />
      <Head
        title={`Write a form for ${employee.name}`}
        lead="A draft is yours alone until you issue it. It is saved on the server as you write."
      />
      {offered.map((form) => (
        <Form key={form.type} action={`/files/${employee.id}/documents/new`} hidden={{}}>
          <HiddenFields fields={{ csrf: viewer.session.csrf, once: app.newId(), revision: "0", type: form.type }} />
          {form.lead === undefined ? null : <p>{form.lead}</p>}
          <Acts>
            <Button>Begin: {form.title}</Button>
          </Acts>
        </Form>
      ))}
      {open.length === 0 ? null : (
        <Section heading="Begun, not issued">
          <DocList
            items={open.map((draft) => ({
              title: titleOf(draft.type),
              href: `/files/${employee.id}/drafts/${draft.id}`,
              note: `Begun ${sayWhen(draft.openedAt, today)}`,
            }))}
          />
        </Section>
      )}
    </Stack>
  );
}
