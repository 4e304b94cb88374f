import type { Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import type { Permission } from "../access/index.ts";
import type { FieldError, Read, Typed } from "../answers/index.ts";
import { runCommand, type Decide, type RecordedEvent, type Refusal } from "../casefile/index.ts";
import { sayFieldError } from "../wording/index.ts";
import type { App } from "./app.ts";
import { conflictPage, replayedPage } from "./conflict-page.tsx";
import { requestFile, type CycleOf, type FileRequest } from "./file-request.ts";
import { Carried } from "./carried.tsx";
import { Button, ErrorSummary, Form, LinkButton, Page, renderPage } from "./kit/index.ts";
import { notYoursPage, signInFirst } from "./no-access.tsx";
import { readPost } from "./read-post.ts";
import { ReasonFields, RefusalPage, refusalTitle } from "./refusal.tsx";
import type { Mount } from "./mount.ts";

/** Instead of the form, when the file is not in a state for this act. */
export interface Instead {
  readonly instead: { readonly title: string; readonly text: string; readonly href?: string; readonly label?: string };
}

/** What an act's page is given. Field values and errors by name; `hidden` and `more` belong inside its form. */
export interface ActPage<Shown> {
  readonly request: FileRequest;
  readonly shown: Shown;
  readonly action: string;
  /** Token, revision and identity of this form: for the kit's `Form`. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly value: (field: string) => string;
  readonly values: (field: string) => readonly string[];
  /** The error sentence at a field, if there is one. */
  readonly error: (field: string) => string | undefined;
  /** Reason fields for rules that only warn; put it before the button. */
  readonly more: ComponentChildren;
}

export interface ActDefinition<Input, Shown> {
  /** Verb-noun, as its folder is called. */
  readonly name: string;
  /** Under /files/:employee. */
  readonly path: string;
  readonly permission: Permission;
  readonly cycleOf?: CycleOf;
  readonly title: (request: FileRequest, shown: Shown) => string;
  readonly show: (request: FileRequest) => Promise<Shown | Instead> | Shown | Instead;
  /** First values of the fields, before anyone typed. */
  readonly start?: (request: FileRequest, shown: Shown) => Readonly<Record<string, string>>;
  readonly read: (typed: Typed, request: FileRequest, shown: Shown) => Read<Input>;
  readonly decide: Decide<Input>;
  /** Labels for error sentences, by field. */
  readonly labels: Readonly<Record<string, string>>;
  readonly page: (page: ActPage<Shown>) => ComponentChildren;
  /** Where to go once it is recorded. */
  readonly done: (request: FileRequest, events: readonly RecordedEvent[], input: Input) => string;
  readonly closesDraft?: (input: Input) => string | undefined;
}

interface Attempt {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly refusal?: Refusal;
  readonly once: string;
  readonly revision: number;
}

const isInstead = (shown: unknown): shown is Instead =>
  typeof shown === "object" && shown !== null && "instead" in shown;

const reasonField = /^reason:(.+)$/;

/** Reasons for going on against rules that only warn, by rule. */
const reasonsIn = (typed: Typed): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...typed].flatMap(([field, [text]]) => {
      const rule = reasonField.exec(field)?.[1];
      return rule === undefined || !text?.trim() ? [] : [[rule, text.trim()] as const];
    }),
  );

const insteadPage = (request: FileRequest, { instead }: Instead): string =>
  renderPage(
    <Page frame={request.frame} title={instead.title} current="people">
      <h1>{instead.title}</h1>
      <p class="lead">{instead.text}</p>
      <p>
        <a href={instead.href ?? `/files/${request.employee.id}`}>
          {instead.label ?? `Back to the file of ${request.employee.name}`}
        </a>
      </p>
    </Page>,
  );

const formPage = <Input, Shown>(
  act: ActDefinition<Input, Shown>,
  request: FileRequest,
  shown: Shown,
  attempt: Attempt,
  action: string,
): string => {
  const { typed, errors, refusal } = attempt;
  const label = (field: string): string => act.labels[field] ?? act.labels[field.replace(/[.:-].*$/, "")] ?? field;
  const said = errors.map((error) => ({ name: error.field, message: sayFieldError(error, label(error.field)) }));
  const title = act.title(request, shown);
  const page: ActPage<Shown> = {
    request,
    shown,
    action,
    hidden: { csrf: request.viewer.session.csrf, once: attempt.once, revision: String(attempt.revision) },
    value: (field) => typed.get(field)?.[0] ?? "",
    values: (field) => typed.get(field) ?? [],
    error: (field) => said.find(({ name }) => name === field)?.message,
    more:
      refusal?.kind === "reason-needed" ? (
        <ReasonFields request={request} findings={refusal.findings} typed={typed} />
      ) : null,
  };
  return renderPage(
    <Page frame={request.frame} title={title} current="people" hasErrors={errors.length > 0}>
      <ErrorSummary errors={said} />
      {act.page(page)}
    </Page>,
  );
};

/** Marks a form that comes back from a refusal to be changed, not decided. */
const backField = "back-to-form";

const refusedPage = (
  request: FileRequest,
  refusal: Refusal,
  attempt: Omit<Attempt, "errors">,
  action: string,
): string =>
  renderPage(
    <Page frame={request.frame} title={refusalTitle(request, refusal)} current="people">
      <RefusalPage
        request={request}
        refusal={refusal}
        acts={
          <>
            <Form
              action={action}
              hidden={{
                csrf: request.viewer.session.csrf,
                once: attempt.once,
                revision: String(attempt.revision),
                [backField]: "yes",
              }}
            >
              <Carried typed={attempt.typed} />
              <Button>Back to what I wrote</Button>
            </Form>
            <LinkButton kind="second" href={`/files/${request.employee.id}`}>
              The file of {request.employee.name}
            </LinkButton>
          </>
        }
      />
    </Page>,
  );

/** Mounts an act: GET shows its form, POST reads, decides and records. The seven hops of DESIGN section 5. */
export const defineAct = <Input, Shown>(act: ActDefinition<Input, Shown>): Mount => {
  const open = async (c: Context, app: App) => {
    const viewer = await signInFirst(c, app);
    if (viewer instanceof Response) return viewer;
    const answer = await requestFile(c, app, viewer, act.permission, act.cycleOf);
    if (!answer.ok) return notYoursPage(c, app, viewer, answer);
    return answer.request;
  };

  const get = async (c: Context, app: App): Promise<Response> => {
    const request = await open(c, app);
    if (request instanceof Response) return request;
    const shown = await act.show(request);
    if (isInstead(shown)) return c.html(insteadPage(request, shown));
    const start = Object.entries(act.start?.(request, shown) ?? {}).map(
      ([field, value]): readonly [string, readonly string[]] => [field, [value]],
    );
    const asked = [...new Set(request.query.keys())].map((field): readonly [string, readonly string[]] => [
      field,
      request.query.getAll(field),
    ]);
    const attempt: Attempt = {
      typed: new Map([...start, ...asked]),
      errors: [],
      once: app.newId(),
      revision: request.file.revision,
    };
    return c.html(formPage(act, request, shown, attempt, c.req.path));
  };

  const post = async (c: Context, app: App): Promise<Response> => {
    const request = await open(c, app);
    if (request instanceof Response) return request;
    const posted = await readPost(c, request.viewer);
    if (posted instanceof Response) return posted;
    const { typed, once, revision } = posted;
    const replay = await app.log.recordedBy(once);
    if (replay) return c.html(replayedPage(request, replay), 409);
    const shown = await act.show(request);
    if (isInstead(shown)) return c.html(insteadPage(request, shown), 409);
    const again = (attempt: Partial<Attempt>, status: 200 | 409 | 422): Response | Promise<Response> =>
      c.html(
        formPage(
          act,
          request,
          shown,
          { typed, errors: [], once, revision: request.file.revision, ...attempt },
          c.req.path,
        ),
        status,
      );

    if (typed.has(backField))
      return again({ typed: new Map([...typed].filter(([field]) => field !== backField)), revision }, 200);
    const read = act.read(typed, request, shown);
    if (!read.ok) return again({ errors: read.errors, revision }, 422);
    const draft = act.closesDraft?.(read.input);
    const result = await runCommand(
      {
        log: app.log,
        library: app.policies(),
        sources: app.sources,
        calendars: request.calendars,
        now: app.now(),
        newId: app.newId,
      },
      {
        file: request.employee.id,
        cycle: request.cycle.id,
        actor: request.actor,
        today: request.today,
        expected: revision,
        once,
        wentOn: reasonsIn(typed),
        ...(draft === undefined ? {} : { closesDraft: draft }),
      },
      act.decide,
      read.input,
    );
    switch (result.outcome) {
      case "recorded":
        return c.redirect(act.done(request, result.events, read.input), 303);
      case "refused":
        return result.refusal.kind === "reason-needed"
          ? again({ refusal: result.refusal, revision }, 422)
          : c.html(refusedPage(request, result.refusal, { typed, once: app.newId(), revision }, c.req.path), 422);
      case "replayed":
        return c.html(replayedPage(request, result.events), 409);
      case "moved-on":
        return c.html(
          conflictPage(request, {
            typed,
            since: result.since,
            revision: result.revision,
            action: c.req.path,
            labels: act.labels,
          }),
          409,
        );
    }
  };

  return (router: Hono, app: App) => {
    const path = `/files/:employee${act.path}`;
    router.get(path, (c) => get(c, app));
    router.post(path, (c) => post(c, app));
  };
};
