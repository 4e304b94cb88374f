import { defineAct, type ActPage, type Mount } from "../../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Radios, TextField, Stack } from "../../web/kit/index.ts";
import { cycleOfDocument, documentHref, documentIn, notInFile, type DocumentShown } from "../pages/document-page.tsx";
import { LateFields } from "../pages/late-fields.tsx";
import { decide, type RecordDelivery } from "./decide.ts";
import { labels, read } from "./form.ts";

/** The supervisor records that a paper copy was handed over or sent. */
export const recordDelivery: Mount = defineAct<RecordDelivery, DocumentShown>({
  name: "record-delivery",
  path: "/documents/:document/delivery",
  permission: "record-delivery",
  cycleOf: cycleOfDocument,
  labels,
  title: () => "Record a delivery",
  show: (request) => documentIn(request) ?? notInFile,
  start: (request) => ({ day: request.today.toString() }),
  read: (typed, { today }, { document, version: { issued } }) =>
    read(typed, { document: document.id, version: issued.body.version }, { today, issued: issued.day }),
  decide,
  page: (act) => <Page {...act} />,
  done: (request, _, { document }) => `${documentHref(request, document)}?done=delivered`,
});

function Page(act: ActPage<DocumentShown>) {
  const { shown, request, action, hidden, value, error, more } = act;
  return (
    <Stack space="l">
      <Head
        title="Record a delivery"
        lead={`A copy of the ${shown.title} that left your hands on paper or by mail. A copy handed over is received; a mailed one is only sent.`}
      />
      <Form action={action} hidden={hidden}>
        <Radios
          name="how"
          label="How did it reach the other side?"
          value={value("how")}
          error={error("how")}
          options={[
            {
              value: "handed-over",
              label: `I handed it to ${request.employee.name}`,
              hint: "Recorded as received on that day.",
            },
            {
              value: "mailed",
              label: "It was mailed",
              hint: "Recorded as sent. Receipt stays open until it is known.",
            },
            {
              value: "e-mailed",
              label: "It was sent by e-mail",
              hint: "Recorded as sent. Receipt stays open until it is known.",
            },
          ]}
        />
        <LateFields act={act} label="On which day?" />
        <TextField
          name="witness"
          label="Who saw it"
          hint="The name of anyone who was there."
          optional
          value={value("witness")}
          error={error("witness")}
        />
        {more}
        <Acts>
          <Button>Record the delivery</Button>
          <LinkButton kind="second" href={shown.href}>
            Back without recording
          </LinkButton>
        </Acts>
      </Form>
    </Stack>
  );
}
