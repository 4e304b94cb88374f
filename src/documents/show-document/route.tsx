import { defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import {
  Button,
  Crumbs,
  DocList,
  DocumentPage,
  Form,
  LinkButton,
  Notice,
  Panel,
  StateTag,
} from "../../web/kit/index.ts";
import type { DocumentParts } from "../parts.ts";
import { sayDay } from "../../wording/index.ts";
import { latestVersion, stateOf } from "../state.ts";
import { isWrittenHere } from "../write-document/open-draft.ts";
import { cycleOfDocument, documentIn, notInFile, type DocumentShown } from "../pages/document-page.tsx";
import { IssuedView } from "../pages/issued-view.tsx";

/** A document as issued. The employee's first sight of it goes by the page that records its receipt. */
export const showDocument = (parts: Pick<DocumentParts, "paper">): Mount =>
  defineFilePage({
    path: "/documents/:document",
    permission: "see-file",
    cycleOf: cycleOfDocument,
    looks: (request) => documentIn(request)?.title ?? "a document",
    show: (request) => {
      const shown = documentIn(request, Number(request.query.get("version") ?? "0"));
      if (!shown) return { page: <h1>{notInFile.instead.title}</h1>, title: notInFile.instead.title, status: 404 };
      const { received, issued } = shown.version;
      const own = request.viewer.person.id === request.employee.id;
      if (own && received.length === 0 && issued.by.person !== request.employee.id)
        return { go: `${shown.href}/receive` };
      return {
        title: shown.title,
        current: "people",
        page: (
          <DocumentAndActs
            request={request}
            shown={shown}
            paper={parts.paper?.(request.employee.id, shown.document.id)}
          />
        ),
      };
    },
  });

function DocumentAndActs({
  request,
  shown,
  paper,
}: {
  readonly request: FileRequest;
  readonly shown: DocumentShown;
  readonly paper: string | undefined;
}) {
  const { version } = shown;
  const state = stateOf(version);
  const number = version.issued.body.version;
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: request.employee.name, href: `/files/${request.employee.id}` },
          { label: shown.title },
        ]}
      />
      <DocumentPage
        aside={
          <>
            <section class="stack">
              <p>
                <StateTag state="issued" words={`Issued, version ${number}`} />
              </p>
              <p class="small">Its words are closed. The double rule says so on screen and on paper.</p>
              <div class="stack-s">
                {version === latestVersion(shown.document) ? <DocumentActs request={request} shown={shown} /> : null}
                {paper === undefined ? null : (
                  <LinkButton kind="second" wide href={paper}>
                    Print or save as PDF
                  </LinkButton>
                )}
              </div>
            </section>
            {state === "issued" && shown.version.issued.by.person !== request.employee.id ? (
              <Panel heading="Receipt">
                <p class="small">No receipt is recorded yet. What the agreement counts from receipt has not begun.</p>
              </Panel>
            ) : null}
            <Versions shown={shown} />
            {request.may("write-document") && isWrittenHere(shown.document.type) ? (
              <Panel heading="Found a mistake?">
                <div class="stack">
                  <p class="small">
                    A correction is a new version. It is received and acknowledged anew, and this one stays readable.
                  </p>
                  <Form action={`${shown.href}/correct`} hidden={tokens(request)}>
                    <Button kind="second" small>
                      Correct it
                    </Button>
                  </Form>
                </div>
              </Panel>
            ) : null}
          </>
        }
      >
        <div class="stack">
          {request.query.has("done") ? (
            <Notice kind="recorded" title={said[request.query.get("done") ?? ""] ?? "It is recorded."} announce />
          ) : null}
          <IssuedView request={request} shown={shown} />
        </div>
      </DocumentPage>
    </>
  );
}

const tokens = ({ viewer, app }: FileRequest): Readonly<Record<string, string>> => ({
  csrf: viewer.session.csrf,
  once: app.newId(),
  revision: "0",
});

/** Every version stays readable; which one is in force is said. */
function Versions({ shown }: { readonly shown: DocumentShown }) {
  const { versions } = shown.document;
  if (versions.length === 1) return null;
  const newest = latestVersion(shown.document).issued.body.version;
  return (
    <Panel heading="Versions">
      <DocList
        items={versions.map(({ issued: { body, day } }) => ({
          title: `Version ${body.version}${body.version === newest ? ", in force" : ""}`,
          href: `${shown.href}?version=${body.version}`,
          ...(day ? { note: `Issued ${sayDay(day, "long")}` } : {}),
        }))}
      />
    </Panel>
  );
}

const waitsForSupervisor = ({ both, version }: DocumentShown): boolean =>
  both !== undefined && !version.acknowledged.some(({ body }) => body.as === "supervisor");

/** What this reader can do about it now. The second and third choice look as ordinary as the first. */
function DocumentActs({ request, shown }: { readonly request: FileRequest; readonly shown: DocumentShown }) {
  const { may, viewer, employee } = request;
  const { asked, version, href } = shown;
  const state = stateOf(version);
  const own = viewer.person.id === employee.id;
  const waits = asked !== undefined && state !== "acknowledged";
  return (
    <>
      {own && waits && may("acknowledge-document") ? (
        <LinkButton wide href={`${href}/acknowledge`}>
          Answer: acknowledge or decline
        </LinkButton>
      ) : null}
      {!own && waitsForSupervisor(shown) && may("join-acknowledgment") ? (
        <LinkButton wide href={`${href}/join-acknowledgment`}>
          Acknowledge it as well
        </LinkButton>
      ) : null}
      {own && may("respond-to-document") ? (
        <LinkButton kind="second" wide href={`${href}/respond`}>
          Write a response
        </LinkButton>
      ) : null}
      {!own && state === "issued" && version.issued.by.person !== employee.id && may("record-delivery") ? (
        <LinkButton kind="second" wide href={`${href}/delivery`}>
          Record that a copy was handed over
        </LinkButton>
      ) : null}
      {version.discussed.length === 0 && may("record-discussion") ? (
        <LinkButton kind="second" wide href={`${href}/discussion`}>
          Record that it was discussed
        </LinkButton>
      ) : null}
      {!own && waits && may("record-declined") && !version.declined.some(({ body }) => body.witness !== undefined) ? (
        <LinkButton kind="plain" wide href={`${href}/declined`}>
          Record that it was declined
        </LinkButton>
      ) : null}
    </>
  );
}

const said: Readonly<Record<string, string>> = {
  issued: "It is issued. Both of you can read it from now on.",
  received: "Its receipt is recorded, as of today.",
  acknowledged: "Your answer is recorded.",
  delivered: "The delivery is recorded.",
  discussed: "The conversation about it is recorded.",
  declined: "It is recorded that acknowledging was declined.",
  answered: "Your response is filed. It goes wherever this paper goes.",
};
