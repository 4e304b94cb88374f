import { meetingName, sayRole } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Checkboxes, Radios, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { AgreementSays } from "../agreement-says.tsx";
import { EntryDayFields } from "../entry-day.tsx";
import type { Finding } from "../../policy/index.ts";
import type { Plan } from "../plan.ts";
import { capital } from "../plan-page.tsx";
import { alsoThere } from "./form.ts";

export interface MeetingShown {
  readonly plan: Plan;
  /** What the agreement says about sitting down together. */
  readonly clauses: readonly Finding[];
}

export function RecordMeetingPage({ page }: { page: ActPage<MeetingShown> }) {
  const { request, shown, value, values, error } = page;
  const { edition, employee, supervisor, today } = request;
  return (
    <ActSheet
      page={page}
      here="A meeting"
      title="Record that you met"
      lead={`${supervisor?.name ?? sayRole("supervisor", edition)} and ${employee.name} sat down together. Either of you can record it.`}
      button="Record the meeting"
      aside={<AgreementSays findings={shown.clauses} request={request} />}
    >
      {shown.plan.state === "writing" ? null : (
        <Radios
          name="meeting"
          label="What was it for?"
          options={(["plan-writing", "plan-closing"] as const).map((meeting) => ({
            value: meeting,
            label: capital(meetingName(meeting, edition)),
          }))}
          value={value("meeting")}
          error={error("meeting")}
        />
      )}
      <EntryDayFields page={page} label="Which day was that?" today={today} />
      <Checkboxes
        name="also"
        label="Who else took part?"
        optional
        options={alsoThere.map((role) => ({ value: role, label: capital(sayRole(role, edition)) }))}
        values={values("also")}
        error={error("also")}
      />
      <TextArea
        name="words"
        label="What you worked on"
        optional
        rows={4}
        value={value("words")}
        error={error("words")}
      />
    </ActSheet>
  );
}
