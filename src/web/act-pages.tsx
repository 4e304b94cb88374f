import type { FieldError, Typed } from "../answers/index.ts";
import type { Refusal } from "../casefile/index.ts";
import { sayFieldError } from "../wording/index.ts";
import type { ActDefinition, ActPage, Instead } from "./act-definition.ts";
import { Carried } from "./carried.tsx";
import type { FileRequest } from "./file-request.ts";
import { Button, ErrorSummary, Form, LinkButton, Page, renderPage } from "./kit/index.ts";
import { typedReasons } from "./reasons.ts";
import { ReasonFields, ReasonsAsked, RefusalPage, refusalTitle } from "./refusal.tsx";

/** What someone tried: what they typed, and what came of it. */
export interface Attempt {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly refusal?: Refusal;
  readonly once: string;
  readonly revision: number;
}

export const insteadPage = (request: FileRequest, { instead }: Instead): string =>
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

const own = (labels: Readonly<Record<string, string>>, field: string): string | undefined =>
  Object.hasOwn(labels, field) ? labels[field] : undefined;

/** The label of a field; of `benchmark-2` or `target.text`, that of its first part. */
const labelIn = (labels: Readonly<Record<string, string>>, field: string): string =>
  own(labels, field) ?? own(labels, field.replace(/[.:-].*$/, "")) ?? field;

export const formPage = <Input, Shown>(
  act: ActDefinition<Input, Shown>,
  request: FileRequest,
  shown: Shown,
  attempt: Attempt,
  action: string,
): string => {
  const { typed, errors, refusal } = attempt;
  const said = errors.map((error) => ({
    name: error.field,
    message: sayFieldError(error, labelIn(act.labels, error.field)),
  }));
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
      ) : (
        <Carried typed={typedReasons(typed)} />
      ),
  };
  return renderPage(
    <Page frame={request.frame} title={title} current="people" hasErrors={errors.length > 0}>
      <ErrorSummary errors={said} />
      {refusal?.kind === "reason-needed" ? <ReasonsAsked findings={refusal.findings} /> : null}
      {act.page(page)}
    </Page>,
  );
};

/** Marks a form that comes back from a refusal to be changed, not decided. */
export const backField = "back-to-form";

export const refusedPage = (
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
