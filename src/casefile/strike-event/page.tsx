import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton, Sheet, TextArea } from "../../web/kit/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { RecordedEvent } from "../event.ts";
import type { EventWords } from "../event-words.ts";

export interface StrikeShown {
  readonly event: RecordedEvent;
  readonly words: EventWords;
}

/** Strikes a mistake. The entry and the reason both stay readable. */
export function StrikeEventPage({ page }: { page: ActPage<StrikeShown> }) {
  const { request, shown, value, error } = page;
  const { event, words } = shown;
  const file = `/files/${request.employee.id}`;
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: request.employee.name, href: file },
          { label: "Strike an entry" },
        ]}
      />
      <Head
        title="Strike an entry made by mistake"
        lead="It then counts for nothing, as if it had never been recorded. Both the entry and your reason stay readable in the file."
      />
      <Sheet>
        <p class="record">
          <b>{words.title}</b>
          {event.day ? `, ${sayDay(event.day, "full")}` : ""}. Recorded by {request.name(event.by.person)} on{" "}
          {sayDay(event.recordedOn, "full")}.
        </p>
        {words.detail ? <p class="record">{words.detail}</p> : null}
        <Form action={page.action} hidden={page.hidden}>
          <TextArea
            name="reason"
            label="Why is it struck?"
            hint="What was wrong: another person, another day, entered twice."
            rows={3}
            value={value("reason")}
            error={error("reason")}
          />
          {page.more}
          <Acts>
            <Button>Strike this entry</Button>
            <LinkButton kind="plain" href={file}>
              Back to the file
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
