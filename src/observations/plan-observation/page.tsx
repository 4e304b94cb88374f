import type { ActPage } from "../../web/index.ts";
import { DateField, Panel, Radios, Select, TextField } from "../../web/kit/index.ts";
import { ObservationSheet, observationsPath } from "../observation-page.tsx";

export interface PlanShown {
  readonly people: readonly { readonly value: string; readonly label: string }[];
}

/** An observation is planned and told: kind, day, place, the talk before it, and who observes. */
export function PlanObservationPage({ page }: { page: ActPage<PlanShown> }) {
  const { request, shown, value, error } = page;
  const { employee, today } = request;
  return (
    <ObservationSheet
      page={page}
      here="Plan one"
      title="Plan an observation"
      lead={`${employee.name} sees the day and the place as soon as you plan it.`}
      button="Plan it, and tell them"
      back={{ href: observationsPath(request), label: "Back to the observations" }}
      aside={
        <Panel heading="Not to be announced?">
          <p class="small">
            <a href={`${observationsPath(request)}/prepare`}>Prepare one without a word</a>. It stands in the file from
            the moment it is held, not before.
          </p>
        </Panel>
      }
    >
      <KindField value={value("kind")} error={error("kind")} />
      <DateField name="on" label="Which day?" value={value("on")} error={error("on")} min={today.toString()} />
      <TextField
        name="at"
        label="At what time?"
        type="time"
        width="short"
        optional
        value={value("at")}
        error={error("at")}
      />
      <SettingField value={value("setting")} error={error("setting")} />
      <DateField
        name="pre-conference"
        label="Day of the conference before it"
        hint="If you meet first."
        optional
        value={value("pre-conference")}
        error={error("pre-conference")}
        min={today.toString()}
      />
      <Select
        name="observer"
        label="Who observes?"
        hint="Whoever you ask sees this one observation, and nothing else of the file."
        optional
        prompt="I do"
        options={shown.people}
        value={value("observer")}
        error={error("observer")}
      />
    </ObservationSheet>
  );
}

interface Typed {
  readonly value: string;
  readonly error: string | undefined;
}

export function KindField({ value, error }: Typed) {
  return (
    <Radios
      name="kind"
      label="Which kind?"
      options={[
        { value: "formal", label: "Formal observation", hint: "One that the agreement counts as formal." },
        { value: "informal", label: "Informal observation", hint: "A visit, a walk-through." },
      ]}
      value={value}
      error={error}
    />
  );
}

export function SettingField({ value, error }: Typed) {
  return (
    <TextField
      name="setting"
      label="Class, place or work"
      hint="Such as: Grade 2, room 8. Leave out students’ names."
      optional
      maxLength={200}
      value={value}
      error={error}
    />
  );
}
