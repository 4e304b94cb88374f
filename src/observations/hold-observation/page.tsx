import { daysUntilLate } from "../../answers/index.ts";
import type { ActPage } from "../../web/index.ts";
import { DateField, TextField } from "../../web/kit/index.ts";
import { AgreementOnObservations } from "../agreement-says.tsx";
import { kindOf, observationPath, ObservationSheet } from "../observation-page.tsx";
import { KindField, SettingField } from "../plan-observation/page.tsx";
import type { Observation } from "../state.ts";

/** When it began and ended: the minutes are counted from that. */
export function HoldObservationPage({ page }: { page: ActPage<Observation> }) {
  const { request, shown, value, error } = page;
  return (
    <ObservationSheet
      page={page}
      observation={shown}
      here="Record it"
      title={`Record the ${kindOf(shown).toLowerCase()}`}
      lead={`${request.employee.name} sees the day and the minutes. Your notes stay yours until you share them.`}
      button="Record it as held"
      back={{ href: observationPath(request, shown), label: "Back to the observation" }}
      aside={<AgreementOnObservations request={request} facts={["observation-held"]} />}
    >
      <KindField value={value("kind")} error={error("kind")} />
      <DateField
        name="on"
        label="Which day was it held?"
        value={value("on")}
        error={error("on")}
        max={request.today.toString()}
      />
      <TextField
        name="from"
        label="It began at"
        type="time"
        width="short"
        value={value("from")}
        error={error("from")}
      />
      <TextField name="to" label="It ended at" type="time" width="short" value={value("to")} error={error("to")} />
      <SettingField value={value("setting")} error={error("setting")} />
      <LateReason value={value("late-reason")} error={error("late-reason")} />
    </ObservationSheet>
  );
}

export function LateReason({ value, error }: { readonly value: string; readonly error: string | undefined }) {
  return (
    <TextField
      name="late-reason"
      label="If you enter this later: why"
      hint={`Asked only for a day more than ${daysUntilLate} days ago. The reason stays beside the entry.`}
      optional
      value={value}
      error={error}
    />
  );
}
