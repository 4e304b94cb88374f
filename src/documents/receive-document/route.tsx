import { defineAct, type ActPage, type Mount } from "../../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Stack } from "../../web/kit/index.ts";
import { cycleOfDocument, documentHref, documentIn, notInFile, type DocumentShown } from "../pages/document-page.tsx";
import { FirstCall } from "../pages/first-call.tsx";
import { sayInstant, stop } from "../pages/say-instant.ts";
import type { VersionShown } from "../find-version.ts";
import { decide } from "./decide.ts";

/** The employee's first sight of a document: opening it records the day. */
export const receiveDocument: Mount = defineAct<VersionShown, DocumentShown>({
  name: "receive-document",
  path: "/documents/:document/receive",
  permission: "receive-document",
  cycleOf: cycleOfDocument,
  labels: {},
  title: (_, { title }) => title,
  show: (request) => {
    const shown = documentIn(request);
    if (!shown) return notInFile;
    if (shown.version.received.length === 0) return shown;
    return {
      instead: {
        title: "You have this paper already",
        text: "Its receipt is recorded.",
        href: shown.href,
        label: `Read the ${shown.title}`,
      },
    };
  },
  read: (_, __, { document, version }) => ({
    ok: true,
    input: { document: document.id, version: version.issued.body.version },
  }),
  decide,
  page: (act) => <Page {...act} />,
  done: (request, _, { document }) => `${documentHref(request, document)}?done=received`,
});

function Page({ shown, request, action, hidden, more }: ActPage<DocumentShown>) {
  const { issued } = shown.version;
  return (
    <Stack space="l">
      <Head
        title={shown.title}
        lead={stop(`From ${request.name(issued.by.person)}, issued ${sayInstant(issued.recordedAt)}`)}
      />
      <FirstCall request={request} told={shown.told} />
      <p>
        Opening it records today as the day you received it. It does not say that you have discussed it, or that you
        agree.
      </p>
      <Form action={action} hidden={hidden}>
        {more}
        <Acts>
          <Button>Open this form: records today as the day you received it</Button>
          <LinkButton kind="second" href={`/files/${request.employee.id}`}>
            Not now
          </LinkButton>
        </Acts>
      </Form>
    </Stack>
  );
}
