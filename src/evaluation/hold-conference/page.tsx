import type { ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  DateField,
  Form,
  Head,
  LinkButton,
  Radios,
  Sheet,
  TextArea,
} from "../../web/kit/index.ts";

/** A conference of the year, with the day it was really held. */
export function HoldConferencePage({ page }: { page: ActPage<undefined> }) {
  const { request, value, error } = page;
  const { employee } = request;
  const file = `/files/${employee.id}`;
  return (
    <>
      <Crumbs
        trail={[{ label: "People", href: "/people" }, { label: employee.name, href: file }, { label: "A conference" }]}
      />
      <Head
        title="Record a conference"
        lead={`A conference you held with ${employee.name}. A day that has passed can still be entered, with its reason.`}
      />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          <Radios
            name="meeting"
            label="Which conference was it?"
            options={[
              { value: "planning", label: "Initial planning conference" },
              { value: "mid-year", label: "Mid-year conference" },
              { value: "summative", label: "Conference on the year’s result" },
            ]}
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
          <TextArea
            name="late-reason"
            label="If you enter this later: why"
            hint="Asked only for a day more than three days ago. The reason stays beside the entry."
            rows={2}
            optional
            value={value("late-reason")}
            error={error("late-reason")}
          />
          <TextArea
            name="words"
            label="What was discussed"
            rows={4}
            optional
            value={value("words")}
            error={error("words")}
          />
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
