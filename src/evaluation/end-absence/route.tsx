import { answersIn } from "../../answers/index.ts";
import { day } from "../../calendar/index.ts";
import { capital, sayDay, sayReason } from "../../wording/index.ts";
import { defineAct, type ActPage, type Mount } from "../../web/index.ts";
import { Acts, Button, Crumbs, DateField, Form, Head, LinkButton, Sheet } from "../../web/kit/index.ts";
import { absencesOf } from "../absences.ts";
import type { AbsenceRecorded } from "../step-events.ts";
import { decide, type EndAbsence } from "./decide.ts";

export const route: Mount = defineAct<EndAbsence, AbsenceRecorded>({
  name: "end-absence",
  path: "/absence/:absence",
  permission: "record-absence",
  title: () => "Enter the return",
  show: ({ file, params }) =>
    absencesOf(file.events).find(({ absence }) => absence === params["absence"]) ?? {
      instead: {
        title: "This absence is not in the file",
        text: "It may have been struck; the daybook shows struck entries with their reason.",
        missing: true,
      },
    },
  start: ({ today }, { end }) => ({ end: end ?? today.toString() }),
  read: (typed, { cycle }, { absence, start }) => {
    const answers = answersIn(typed);
    const end = answers.day("end", { earliest: day(start) });
    return answers.finish({ absence, end, cycle: cycle.id });
  },
  decide,
  labels: { end: "Last day away" },
  page: (page) => <EndAbsencePage page={page} />,
  done: (request) => `/files/${request.employee.id}/year`,
});

function EndAbsencePage({ page }: { page: ActPage<AbsenceRecorded> }) {
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
          { label: "Enter the return" },
        ]}
      />
      <Head
        title="Enter the return"
        lead={`${capital(sayReason(shown.reason, edition))} since ${sayDay(day(shown.start), "full")}. What waited is due on the first work day after the last day away.`}
      />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          <DateField name="end" label="Last day away" min={shown.start} value={value("end")} error={error("end")} />
          {page.more}
          <Acts>
            <Button>Record the last day away</Button>
            <LinkButton kind="plain" href={`${file}/year`}>
              Back to the year
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
