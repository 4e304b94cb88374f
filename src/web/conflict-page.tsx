import type { Typed } from "../answers/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import { sayDay } from "../wording/index.ts";
import { Carried } from "./carried.tsx";
import type { FileRequest } from "./file-request.ts";
import { Acts, Button, Form, LinkButton, Page, Sheet, renderPage } from "./kit/index.ts";

const fileOf = (request: FileRequest): string => `/files/${request.employee.id}`;

function Changes({ request, events }: { request: FileRequest; events: readonly RecordedEvent[] }) {
  return (
    <ul class="stack-s">
      {events.map((event) => {
        const words = request.app.describe(event, request.edition, request.name);
        return (
          <li key={event.id}>
            <b>{words.title}</b>, by {request.name(event.by.person)}, {sayDay(event.recordedOn, "full")}
          </li>
        );
      })}
    </ul>
  );
}

/** 409: the file moved on while the form was open. What was typed is carried along; going on is a choice. */
export const conflictPage = (
  request: FileRequest,
  held: {
    readonly typed: Typed;
    readonly since: readonly RecordedEvent[];
    readonly revision: number;
    readonly action: string;
    readonly labels: Readonly<Record<string, string>>;
  },
): string => {
  const written = [...held.typed].filter(
    ([field, [value]]) => Object.hasOwn(held.labels, field) && (value ?? "").trim() !== "",
  );
  const title = "The file changed while you were writing";
  return renderPage(
    <Page frame={request.frame} title={title} current="people">
      <h1>{title}</h1>
      <p class="lead">
        Nothing of yours is recorded yet, and nothing is lost. Since you opened the form, this was recorded:
      </p>
      <Sheet>
        <Changes request={request} events={held.since} />
      </Sheet>
      <section class="section" aria-labelledby="yours">
        <h2 id="yours">What you wrote</h2>
        <dl class="summary">
          {written.map(([field, values]) => (
            <div key={field}>
              <dt>{held.labels[field]}</dt>
              <dd class="record">{values.join(", ")}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Form
        action={held.action}
        hidden={{ csrf: request.viewer.session.csrf, once: request.app.newId(), revision: String(held.revision) }}
      >
        <Carried typed={held.typed} />
        <Acts>
          <Button>Go on with what I wrote</Button>
          <LinkButton kind="second" href={fileOf(request)}>
            Leave it and read the file
          </LinkButton>
        </Acts>
      </Form>
    </Page>,
  );
};

/** 409: the same form came twice; it counts once. */
export const replayedPage = (request: FileRequest, events: readonly RecordedEvent[]): string => {
  const title = "This is recorded already";
  return renderPage(
    <Page frame={request.frame} title={title} current="people">
      <h1>{title}</h1>
      <p class="lead">The same form was sent before. It counts once; sending it again changed nothing.</p>
      <Sheet>
        <Changes request={request} events={events} />
      </Sheet>
      <Acts>
        <LinkButton href={fileOf(request)}>Read the file of {request.employee.name}</LinkButton>
      </Acts>
    </Page>,
  );
};
