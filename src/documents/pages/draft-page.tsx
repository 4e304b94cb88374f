import type { ComponentChildren } from "preact";
import { defineFileAction, defineFilePage, type Answered, type FileRequest, type Mount } from "../../web/index.ts";
import type { Permission } from "../../access/index.ts";
import { Button, Crumbs, Form as KitForm, Head, LinkButton, SaveBar, StateTag } from "../../web/kit/index.ts";
import type { DraftRecord, Writer } from "../draft-store.ts";
import { draftValues, lastSaved } from "../draft/draft.ts";
import type { Form } from "../form/fitted-form.ts";
import { formFor, type DocumentParts } from "../parts.ts";
import { checkValues } from "../writing/check-values.ts";
import { answerDraftPost, sayFormErrors } from "./draft-action.tsx";
import { DraftSections } from "./draft-sections.tsx";
import { nextToWrite } from "./drafting.tsx";
import { clauseNote } from "./clause-note.tsx";
import { sayWhen, stop } from "./say-instant.ts";

/** A draft that one side writes: where its page stands, who may open it, and how it is closed. */
export interface OneSidedDraft {
  /** Under /files/:employee, ending in /:draft. */
  readonly path: string;
  readonly permission: Permission;
  readonly isMine: (draft: DraftRecord["header"], request: FileRequest) => boolean;
  /** The last step: "Check before issuing". */
  readonly close: string;
  readonly lead: (request: FileRequest, form: Form) => ComponentChildren;
}

const gone: Answered = { page: <h1>This draft is not here</h1>, title: "This draft is not here", status: 404 };

export const draftHref = (request: FileRequest, path: string, draft: string): string =>
  `/files/${request.employee.id}${path.replace(":draft", draft).replaceAll(/:(\w+)/g, (_, name: string) => request.params[name] ?? "")}`;

/** The draft in the address with its form; undefined if it is not this file's, not the reader's, or its form is gone. */
export const draftIn = async (
  parts: DocumentParts,
  request: FileRequest,
  isMine: OneSidedDraft["isMine"],
): Promise<{ readonly draft: DraftRecord; readonly form: Form } | undefined> => {
  const draft = await parts.drafts.load(request.params["draft"] ?? "");
  if (!draft || draft.header.file !== request.employee.id || !isMine(draft.header, request)) return undefined;
  const { edition, cycle, file, viewer } = request;
  const evidence = await parts.evidence?.({ file, person: viewer.person.id, edition });
  const form = formFor(parts, draft.header.form, edition, cycle, evidence === undefined ? {} : { evidence });
  return form && { draft, form };
};

const writerOf = ({ actor }: FileRequest): Writer => actor;

/** The draft's page and the saving of its sections. */
export const oneSidedDraft = (parts: DocumentParts, kind: OneSidedDraft): readonly Mount[] => [
  defineFilePage({
    path: kind.path,
    permission: kind.permission,
    show: async (request) => {
      const found = await draftIn(parts, request, kind.isMine);
      if (!found) return gone;
      const { draft, form } = found;
      if (draft.header.closed?.how === "set-aside") return gone;
      if (draft.header.closed)
        return { go: `/files/${request.employee.id}/documents/${draft.header.answers ?? draft.header.document}` };
      return {
        title: `${form.title}, draft`,
        current: "people",
        page: <DraftPage request={request} draft={draft} form={form} kind={kind} />,
      };
    },
  }),
  defineFileAction({
    path: kind.path,
    permission: kind.permission,
    handle: async (request, posted, wantsJson) => {
      const found = await draftIn(parts, request, kind.isMine);
      if (!found) return gone;
      const page = draftHref(request, kind.path, found.draft.header.id);
      if (posted.typed.get("act")?.[0] === "set-aside") {
        await parts.drafts.close(found.draft.header.id, request.app.now());
        return { go: `/files/${request.employee.id}` };
      }
      return answerDraftPost({
        store: parts.drafts,
        ...found,
        writer: writerOf(request),
        posted,
        wantsJson,
        at: request.app.now(),
        page,
      });
    },
  }),
];

function DraftPage({
  request,
  draft,
  form,
  kind,
}: {
  readonly request: FileRequest;
  readonly draft: DraftRecord;
  readonly form: Form;
  readonly kind: OneSidedDraft;
}) {
  const { employee, query, name, today, viewer, app } = request;
  const values = draftValues(draft);
  const action = draftHref(request, kind.path, draft.header.id);
  const reader = writerOf(request);
  const saved = lastSaved(draft);
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: `${form.title}, draft` },
        ]}
      />
      <Head title={form.title} lead={kind.lead(request, form)} state={<StateTag state="draft" words="Draft" />} />
      <DraftSections
        form={form}
        draft={draft}
        values={values}
        reader={reader}
        sides={[]}
        name={name}
        personOf={() => undefined}
        today={today}
        action={action}
        csrf={viewer.session.csrf}
        newId={app.newId}
        open={query.get("edit") ?? (saved === undefined ? nextToWrite(form, values, draft, reader) : undefined)}
        more={query.get("more") ?? undefined}
        error={sayFormErrors(form, checkValues(form, values))}
        note={(section) => clauseNote(section, request)}
      />
      <SaveBar
        saved={
          saved === undefined
            ? undefined
            : `${stop(`Saved on the server ${sayWhen(saved, today)}`)} You can close this page.`
        }
        unsaved="Nothing is written yet. What you write is saved on the server."
        acts={<LinkButton href={`${action}/${kind.close}`}>Check it before it goes out</LinkButton>}
      />
      <KitForm
        action={action}
        hidden={{ csrf: viewer.session.csrf, once: app.newId(), revision: "0", act: "set-aside" }}
      >
        <Button kind="plain" small>
          Set this draft aside
        </Button>
      </KitForm>
    </>
  );
}
