import type { Context, Hono } from "hono";
import { runCommand } from "../casefile/index.ts";
import type { ActDefinition, Instead } from "./act-definition.ts";
import { backField, formPage, insteadPage, refusedPage, type Attempt } from "./act-pages.tsx";
import type { App } from "./app.ts";
import { commandParts } from "./command-parts.ts";
import { conflictPage, replayedPage } from "./conflict-page.tsx";
import type { FileRequest } from "./file-request.ts";
import { mountFileRoute } from "./file-route.ts";
import type { Mount } from "./mount.ts";
import { readPost } from "./read-post.ts";
import { reasonsIn } from "./reasons.ts";

const isInstead = (shown: unknown): shown is Instead =>
  typeof shown === "object" && shown !== null && "instead" in shown;

/** Mounts an act: GET shows its form, POST reads, decides and records. The seven hops of docs/ARCHITECTURE.md. */
export const defineAct = <Input, Shown>(act: ActDefinition<Input, Shown>): Mount => {
  const get = async (c: Context, request: FileRequest): Promise<Response> => {
    const { app } = request;
    const shown = await act.show(request);
    if (isInstead(shown)) return c.html(insteadPage(request, shown), shown.instead.missing ? 404 : 200);
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
    // The browser's "back" brings this very form, so that sending it again is answered as recorded already.
    c.header("cache-control", "private, no-cache");
    return c.html(formPage(act, request, shown, attempt, c.req.path));
  };

  const post = async (c: Context, request: FileRequest): Promise<Response> => {
    const { app } = request;
    const posted = await readPost(c, app, request.viewer);
    if (posted instanceof Response) return posted;
    const { typed, once, revision } = posted;
    // A form counts once in its own file: its identity says nothing about any other.
    const formOnce = `${request.employee.id}.${once}`;
    const replay = await app.log.recordedBy(formOnce);
    if (replay) return c.html(replayedPage(request, replay), 409);
    const shown = await act.show(request);
    if (isInstead(shown)) return c.html(insteadPage(request, shown), shown.instead.missing ? 404 : 409);
    const again = (attempt: Partial<Attempt>, status: 200 | 422): Response | Promise<Response> =>
      c.html(formPage(act, request, shown, { typed, errors: [], once, revision, ...attempt }, c.req.path), status);

    if (typed.has(backField))
      return again({ typed: new Map([...typed].filter(([field]) => field !== backField)) }, 200);
    const read = act.read(typed, request, shown);
    if (!read.ok) return again({ errors: read.errors }, 422);
    const draft = act.closesDraft?.(read.input);
    const result = await runCommand(
      commandParts(app, request.calendars),
      {
        file: request.employee.id,
        cycle: request.cycle.id,
        actor: request.actor,
        today: request.today,
        expected: revision,
        once: formOnce,
        wentOn: reasonsIn(typed, request.edition),
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
          ? again({ refusal: result.refusal }, 422)
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

  const { path, permission, cycleOf } = act;
  return (router: Hono, app: App) => {
    mountFileRoute(router, app, { method: "get", path, permission, cycleOf }, get);
    mountFileRoute(router, app, { method: "post", path, permission, cycleOf }, post);
  };
};
