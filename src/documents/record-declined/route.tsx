import { sayRole } from "../../wording/index.ts";
import { clausePath, defineAct, type ActPage, type FileRequest, type Mount } from "../../web/index.ts";
import { Acts, Button, Clause, Form, Head, LinkButton, Statement, TextField, Stack } from "../../web/kit/index.ts";
import {
  cycleOfDocument,
  documentHref,
  documentIn,
  notInFile,
  sentenceOf,
  type DocumentShown,
} from "../pages/document-page.tsx";
import { LateFields } from "../pages/late-fields.tsx";
import { decide, type RecordDeclined } from "./decide.ts";
import { labels, read, type Offered } from "./form.ts";

/** The supervisor records that the document was offered and declined, with the witness the policy asks for. */
export const recordDeclined: Mount = defineAct<RecordDeclined, DocumentShown>({
  name: "record-declined",
  path: "/documents/:document/declined",
  permission: "record-declined",
  cycleOf: cycleOfDocument,
  labels,
  title: () => "Record that it was declined",
  show: (request) => {
    const shown = documentIn(request);
    return shown?.asked ? shown : notInFile;
  },
  start: (request) => ({ day: request.today.toString() }),
  read: (typed, { today }, shown) => read(typed, offeredIn(shown), { today, issued: shown.version.issued.day }),
  decide,
  page: (act) => <Page {...act} />,
  done: (request, _, { document }) => `${documentHref(request, document)}?done=declined`,
});

const offeredIn = ({ document, version, asked }: DocumentShown): Offered => ({
  document: document.id,
  version: version.issued.body.version,
  hash: version.issued.body.hash,
  words: asked ? sentenceOf(asked) : "",
  ...(asked?.witness === undefined ? {} : { witnessRole: asked.witness }),
});

function Page(act: ActPage<DocumentShown>) {
  const { shown, request, action, hidden, value, error, more } = act;
  const { asked } = shown;
  return (
    <Stack space="l">
      <Head
        title="Record that it was declined"
        lead={`${request.employee.name} may decline to acknowledge the ${shown.title}. What is recorded is that it was offered, and nothing more. No reason is asked for.`}
      />
      {asked ? <Statement>“{sentenceOf(asked)}”</Statement> : null}
      <Clauses request={request} shown={shown} />
      <Form action={action} hidden={hidden}>
        <LateFields act={act} label="On which day was it offered?" />
        <TextField
          name="witness"
          label="Name of the witness"
          hint={
            asked?.witness === undefined
              ? "Anyone who was there."
              : `Witnessed by: ${sayRole(asked.witness, request.edition)}. Somebody else than you.`
          }
          optional={asked?.witness === undefined}
          value={value("witness")}
          error={error("witness")}
        />
        {more}
        <Acts>
          <Button>Record that it was offered and declined</Button>
          <LinkButton kind="second" href={shown.href}>
            Back without recording
          </LinkButton>
        </Acts>
      </Form>
    </Stack>
  );
}

function Clauses({ request, shown: { asked } }: { readonly request: FileRequest; readonly shown: DocumentShown }) {
  const source = asked?.source[0];
  return asked && source ? (
    <Clause
      says={source.says}
      document={source.title}
      place={source.place}
      local={source.local}
      href={clausePath(request.edition, asked.rule)}
    />
  ) : null;
}
