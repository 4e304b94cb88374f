import type { ActPage } from "../../web/index.ts";
import { DateField, Radios, TextField } from "../../web/kit/index.ts";
import { DevelopmentSheet } from "../development-sheet.tsx";

export interface CertificateShown {
  /** Names of the certificates the person holds. */
  readonly held: readonly string[];
}

export function RecordCertificatePage({ page }: { page: ActPage<CertificateShown> }) {
  const { shown, request, value, error } = page;
  const { held } = shown;
  return (
    <DevelopmentSheet
      page={page}
      here="A certificate"
      title="Record a certificate"
      lead={`A certificate ${request.employee.name} holds, renewed, or advanced to. Credits of coursework are counted from the first day it is valid.`}
      button="Record the certificate"
    >
      <Radios
        name="how"
        label="What happened?"
        options={[
          { value: "entered", label: "It is entered here for the first time" },
          ...(held.length === 0
            ? []
            : [
                { value: "renewed", label: "It was renewed" },
                { value: "advanced", label: "It was advanced to another certificate" },
              ]),
        ]}
        value={value("how")}
        error={error("how")}
      />
      {held.length === 0 ? null : (
        <Radios
          name="from"
          label="Which certificate was renewed, or advanced from?"
          optional
          options={held.map((name) => ({ value: name, label: name }))}
          value={value("from")}
          error={error("from")}
        />
      )}
      <TextField
        name="name"
        label="Name of the certificate"
        hint={held.length === 0 ? undefined : "Left empty for a renewal: the name stays."}
        optional={held.length > 0}
        value={value("name")}
        error={error("name")}
      />
      <DateField name="issued" label="Valid from" value={value("issued")} error={error("issued")} />
      <DateField name="expires" label="Valid until" optional value={value("expires")} error={error("expires")} />
      <TextField
        name="needed"
        label="Credits needed for the next renewal"
        numeric
        width="number"
        optional
        value={value("needed")}
        error={error("needed")}
      />
    </DevelopmentSheet>
  );
}
