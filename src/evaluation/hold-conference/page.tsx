import { capital, sayRole } from "../../wording/index.ts";
import type { ActPage, FileRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  Crumbs,
  Form,
  Head,
  LinkButton,
  Radios,
  Sheet,
  TextArea,
} from "../../web/kit/index.ts";
import { EntryDayFields } from "../entry-day-fields.tsx";
import { paperKey, present } from "./form.ts";
import type { ConferenceShown } from "./shown.tsx";

/** Both sides were there unless someone says otherwise; the ticks of a form sent before stand as they were sent. */
const bothSides = ["employee", "supervisor"];

const whoIs = (role: (typeof present)[number], { employee, supervisor, edition }: FileRequest): string => {
  if (role === "employee") return employee.name;
  return role === "supervisor" && supervisor ? supervisor.name : capital(sayRole(role, edition));
};

/** A conference of the year, with the day it was really held. */
export function HoldConferencePage({ page }: { page: ActPage<ConferenceShown> }) {
  const { request, shown, value, values, error } = page;
  const { employee } = request;
  const file = `/files/${employee.id}`;
  const sentBefore = value("sent") !== "";
  return (
    <>
      <Crumbs
        trail={[{ label: "People", href: "/people" }, { label: employee.name, href: file }, { label: "A conference" }]}
      />
      <Head
        title="Record a conference"
        lead={`A conference you held with ${employee.name}. A day that has passed can still be entered, with its reason.`}
      />
      <p class="small">
        Was it held with several people, such as an orientation?{" "}
        <a href="/people/conference">Record it once for all of them</a>.
      </p>
      <Sheet>
        <Form action={page.action} hidden={{ ...page.hidden, sent: "yes" }}>
          <Radios
            name="meeting"
            label="Which conference was it?"
            options={shown.offered.map(({ value: meeting, label, hint }) => ({ value: meeting, label, hint }))}
            value={value("meeting")}
            error={error("meeting")}
          />
          <EntryDayFields page={page} label="Which day was it held?" today={request.today} />
          <Checkboxes
            name="with"
            label="Who was there?"
            options={present.map((role) => ({ value: role, label: whoIs(role, request) }))}
            values={sentBefore ? values("with") : bothSides}
            error={error("with")}
          />
          <TextArea
            name="words"
            label="What was discussed"
            rows={4}
            optional
            value={value("words")}
            error={error("words")}
          />
          {shown.papers.length === 0 ? null : (
            <Checkboxes
              name="papers"
              label="What you looked at together"
              hint="Papers of this file, in the version in force today. They are named in the entry, not copied."
              optional
              options={shown.papers.map((paper) => ({ value: paperKey(paper), label: paper.title, hint: paper.note }))}
              values={values("papers")}
              error={error("papers")}
            />
          )}
          {page.more}
          <Acts>
            <Button>Record the conference</Button>
            <LinkButton kind="plain" href={file}>
              Back to the file
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
