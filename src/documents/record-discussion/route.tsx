import { sayRole } from "../../wording/index.ts";
import { defineAct, type ActPage, type Mount } from "../../web/index.ts";
import { Acts, Button, Checkboxes, Form, Head, LinkButton, Stack } from "../../web/kit/index.ts";
import { cycleOfDocument, documentHref, documentIn, notInFile, type DocumentShown } from "../pages/document-page.tsx";
import { LateFields } from "../pages/late-fields.tsx";
import { decide, type RecordDiscussion } from "./decide.ts";
import { companions, labels, read } from "./form.ts";

/** Either side records that they talked the document over. */
export const recordDiscussion: Mount = defineAct<RecordDiscussion, DocumentShown>({
  name: "record-discussion",
  path: "/documents/:document/discussion",
  permission: "record-discussion",
  cycleOf: cycleOfDocument,
  labels,
  title: () => "Record that it was discussed",
  show: (request) => documentIn(request) ?? notInFile,
  start: (request) => ({ day: request.today.toString() }),
  read: (typed, { today }, { document, version: { issued } }) =>
    read(typed, { document: document.id, version: issued.body.version }, { today, issued: issued.day }),
  decide,
  page: (act) => <Page {...act} />,
  done: (request, _, { document }) => `${documentHref(request, document)}?done=discussed`,
});

function Page(act: ActPage<DocumentShown>) {
  const { shown, request, action, hidden, values, error, more } = act;
  const other =
    request.viewer.person.id === request.employee.id
      ? (request.supervisor?.name ?? "your supervisor")
      : request.employee.name;
  return (
    <Stack space="l">
      <Head
        title="Record that it was discussed"
        lead={`That you and ${other} talked about the ${shown.title}. It does not say that you agreed.`}
      />
      <Form action={action} hidden={hidden}>
        <LateFields act={act} label="On which day did you talk?" />
        <Checkboxes
          name="also"
          label="Who else was there?"
          optional
          values={values("also")}
          error={error("also")}
          options={companions.map((role) => ({ value: role, label: capital(sayRole(role, request.edition)) }))}
        />
        {more}
        <Acts>
          <Button>Record the conversation</Button>
          <LinkButton kind="second" href={shown.href}>
            Back without recording
          </LinkButton>
        </Acts>
      </Form>
    </Stack>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
