import { capital } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Checkboxes, DateField, Radios, TextArea } from "../../web/kit/index.ts";
import { AgreementOnObservations } from "../agreement-says.tsx";
import { observationConferences } from "../events.ts";
import { LateReason } from "../hold-observation/page.tsx";
import { conferenceName, observationPath, ObservationSheet } from "../observation-page.tsx";
import { quoted, sayFoci, type EvidenceChoice } from "../../documents/index.ts";
import type { Observation } from "../state.ts";

export interface ConferenceShown {
  readonly observation: Observation;
  /** The observer's notes of it, to say which were talked over. */
  readonly evidence: readonly EvidenceChoice[];
}

/** The talk before the observation or after it, on the day it was really held. */
export function HoldObservationConferencePage({ page }: { page: ActPage<ConferenceShown> }) {
  const { request, value, values, error } = page;
  const { observation, evidence } = page.shown;
  return (
    <ObservationSheet
      page={page}
      observation={observation}
      here="A conference"
      title="Record a conference"
      lead={`A conference you held with ${request.employee.name} about this observation. Both of you see the entry.`}
      button="Record the conference"
      back={{ href: observationPath(request, observation), label: "Back to the observation" }}
      aside={<AgreementOnObservations request={request} facts={["pre-observation", "post-observation"]} />}
    >
      <Radios
        name="meeting"
        label="Which conference was it?"
        options={observationConferences.map((meeting) => ({
          value: meeting,
          label: capital(conferenceName(meeting, request)),
        }))}
        value={value("meeting")}
        error={error("meeting")}
      />
      <DateField
        name="on"
        label="Which day was it held?"
        value={value("on")}
        error={error("on")}
        max={request.today.toString()}
      />
      <LateReason value={value("late-reason")} error={error("late-reason")} />
      <TextArea
        name="words"
        label="What was discussed"
        rows={4}
        optional
        value={value("words")}
        error={error("words")}
      />
      {evidence.length === 0 ? null : (
        <Checkboxes
          name="evidence"
          label="Which notes you talked over"
          hint={`They stand in the entry in their own words, and ${request.employee.name} reads them there.`}
          optional
          error={error("evidence")}
          values={values("evidence")}
          options={evidence.map((choice) => ({
            value: choice.key,
            label: quoted(choice.words),
            hint: [choice.source, sayFoci(choice)].filter((words) => words !== "").join(" · "),
          }))}
        />
      )}
    </ObservationSheet>
  );
}
