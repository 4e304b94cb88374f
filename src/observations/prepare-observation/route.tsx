import { sayFieldError } from "../../wording/index.ts";
import { defineFileAction, defineFilePage, type Answered, type FileRequest, type Mount } from "../../web/index.ts";
import type { FieldError, Typed } from "../../answers/index.ts";
import { observationsPath } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import { read } from "./form.ts";
import { PrepareObservationPage } from "./page.tsx";

const labels: Readonly<Record<string, string>> = {
  kind: "Which kind",
  on: "Which day?",
  at: "The time",
  setting: "Class, place or work",
};

const page = (request: FileRequest, typed: Typed, errors: readonly FieldError[], once: string): Answered => {
  const wrong = new Map(errors.map((error) => [error.field, sayFieldError(error, labels[error.field] ?? error.field)]));
  return {
    title: "Observe without announcing it",
    current: "people",
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    page: (
      <PrepareObservationPage
        request={request}
        value={(field) => typed.get(field)?.[0] ?? ""}
        error={(field) => wrong.get(field)}
        hidden={{ csrf: request.viewer.session.csrf, once, revision: "0" }}
      />
    ),
  };
};

/** An observation nobody is told of yet: kept beside the file, with its observer alone. */
export const routes = ({ observations }: Pick<ObservationParts, "observations">): readonly Mount[] => [
  defineFilePage({
    path: "/observations/prepare",
    permission: "plan-observation",
    show: (request) =>
      page(
        request,
        new Map([
          ["kind", ["informal"]],
          ["on", [request.today.toString()]],
        ]),
        [],
        request.app.newId(),
      ),
  }),
  defineFileAction({
    path: "/observations/prepare",
    permission: "plan-observation",
    handle: async (request, { typed, once }) => {
      const { app, employee, cycle, viewer, today } = request;
      const answers = read(typed, today);
      if (!answers.ok) return page(request, typed, answers.errors, once);
      const prepared = await observations.prepare({
        ...answers.input,
        id: `prepared-${once}`,
        file: employee.id,
        cycle: cycle.id,
        observer: viewer.person.id,
        openedAt: app.now(),
      });
      return { go: `${observationsPath(request)}/${prepared.id}/notes` };
    },
  }),
];
