import type { ActPage } from "../../web/index.ts";
import { DateField, Radios, TextField } from "../../web/kit/index.ts";
import { DevelopmentSheet } from "../development-sheet.tsx";

export interface CourseworkShown {
  /** Names of the certificates it can count toward. */
  readonly certificates: readonly string[];
}

export function RecordCourseworkPage({ page }: { page: ActPage<CourseworkShown> }) {
  const { shown, request, value, error } = page;
  return (
    <DevelopmentSheet
      page={page}
      here="Coursework"
      title="Record coursework"
      lead="A course you completed, with its credits. A workshop without credits belongs among the activities of your plan."
      button="Record the coursework"
    >
      <TextField name="course" label="Course" value={value("course")} error={error("course")} />
      <TextField
        name="institution"
        label="Where you took it"
        hint="The college, university or district program."
        value={value("institution")}
        error={error("institution")}
      />
      <TextField
        name="credits"
        label="Credits"
        hint="As the transcript says, such as 3 or 1.5."
        numeric
        width="number"
        value={value("credits")}
        error={error("credits")}
      />
      <DateField
        name="on"
        label="Which day did you complete it?"
        value={value("on")}
        error={error("on")}
        max={request.today.toString()}
      />
      {shown.certificates.length === 0 ? null : (
        <Radios
          name="certificate"
          label="Which certificate does it count toward?"
          optional
          options={[
            ...shown.certificates.map((name) => ({ value: name, label: name })),
            { value: "", label: "None that is listed here" },
          ]}
          value={value("certificate")}
          error={error("certificate")}
        />
      )}
    </DevelopmentSheet>
  );
}
