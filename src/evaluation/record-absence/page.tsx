import { day } from "../../calendar/index.ts";
import { absenceReasons } from "../../policy/index.ts";
import { capital, sayDay, sayReason } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  DateField,
  DocList,
  Form,
  Head,
  LinkButton,
  Section,
  Select,
  Sheet,
} from "../../web/kit/index.ts";
import type { AbsenceRecorded } from "../step-events.ts";

export interface AbsenceShown {
  readonly absences: readonly AbsenceRecorded[];
}

/** "From November 2, 2026, return not entered yet". */
const span = ({ start, end }: AbsenceRecorded): string =>
  end === undefined
    ? `From ${sayDay(day(start), "long")}, return not entered yet`
    : `From ${sayDay(day(start), "long")} to ${sayDay(day(end), "long")}`;

/** Days somebody is away: what needs them waits until the first work day after. */
export function RecordAbsencePage({ page }: { page: ActPage<AbsenceShown> }) {
  const { request, shown, value, error } = page;
  const { employee, edition } = request;
  const file = `/files/${employee.id}`;
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: file },
          { label: "The year", href: `${file}/year` },
          { label: "An absence" },
        ]}
      />
      <Head
        title="Record an absence"
        lead={`Steps that need ${employee.name} and fall into the absence wait, and are due on the first work day after it. Both sides see that, and why.`}
      />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          <Select
            name="reason"
            label="What kind of absence is it?"
            hint="Only the kind. Nothing medical belongs in this file."
            prompt="Choose one"
            options={absenceReasons.map((reason) => ({ value: reason, label: capital(sayReason(reason, edition)) }))}
            value={value("reason")}
            error={error("reason")}
          />
          <DateField name="start" label="First day away" value={value("start")} error={error("start")} />
          <DateField
            name="end"
            label="Last day away"
            hint="Leave it empty while nobody knows. Enter it when they are back."
            optional
            value={value("end")}
            error={error("end")}
          />
          {page.more}
          <Acts>
            <Button>Record the absence</Button>
            <LinkButton kind="plain" href={`${file}/year`}>
              Back to the year
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
      {shown.absences.length === 0 ? null : (
        <Section heading="Absences in this file">
          <DocList
            items={shown.absences.map((absence) => ({
              title: capital(sayReason(absence.reason, edition)),
              note: span(absence),
              href: `${file}/absence/${absence.absence}`,
            }))}
          />
        </Section>
      )}
    </>
  );
}
