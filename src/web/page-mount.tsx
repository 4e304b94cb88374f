import type { Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import type { Permission } from "../access/index.ts";
import type { App } from "./app.ts";
import type { CycleOf, FileRequest } from "./file-request.ts";
import { mountFileRoute } from "./file-route.ts";
import { Page, renderPage, type PageFrame } from "./kit/index.ts";
import type { Mount } from "./mount.ts";
import { signInFirst } from "./no-access.tsx";
import { readPost, type Posted } from "./read-post.ts";
import { frameFor, type Viewer } from "./viewer.ts";

/** What a page or action answers with. */
export type Answered =
  | {
      readonly page: ComponentChildren;
      readonly title: string;
      readonly current?: string;
      readonly status?: 200 | 404 | 409 | 422;
      readonly hasErrors?: boolean;
    }
  | { readonly go: string }
  | { readonly json: unknown; readonly status: 200 | 409 | 422 };

export const answerWith = (c: Context, frame: PageFrame, answered: Answered): Response => {
  if ("go" in answered) return c.redirect(answered.go, 303);
  if ("json" in answered) return c.json(answered.json as object, answered.status);
  const { page, title, current, status, hasErrors } = answered;
  return c.html(
    renderPage(
      <Page frame={frame} title={title} current={current} hasErrors={hasErrors}>
        {page}
      </Page>,
    ),
    status ?? 200,
  );
};

interface FilePage {
  /** Under /files/:employee. */
  readonly path: string;
  readonly permission: Permission;
  readonly cycleOf?: CycleOf;
  /** What the view log says was opened; absent: not logged. */
  readonly looks?: (request: FileRequest) => string;
  readonly show: (request: FileRequest) => Promise<Answered> | Answered;
}

const isSeen = (answered: Answered): boolean => "page" in answered && (answered.status ?? 200) === 200;

/** A page of one file. Whoever opens it, other than the employee, is written down for the employee to read. */
export const defineFilePage = ({ looks, show, ...route }: FilePage): Mount => {
  return (router: Hono, app: App) => {
    mountFileRoute(router, app, { method: "get", ...route }, async (c, request) => {
      const { viewer, employee, standing } = request;
      const answered = await show(request);
      const what = isSeen(answered) ? looks?.(request) : undefined;
      if (what !== undefined && viewer.person.id !== employee.id)
        await app.views.record({ file: employee.id, person: viewer.person.id, as: standing.role, what, at: app.now() });
      return answerWith(c, request.frame, answered);
    });
  };
};

interface FileAction {
  readonly path: string;
  readonly permission: Permission;
  readonly cycleOf?: CycleOf;
  /** `wantsJson`: the page's own script is asking (saving while typing), not a person's button. */
  readonly handle: (request: FileRequest, posted: Posted, wantsJson: boolean) => Promise<Answered>;
}

/** A POST of one file that records no event, such as saving a draft. */
export const defineFileAction = ({ handle, ...route }: FileAction): Mount => {
  return (router: Hono, app: App) => {
    mountFileRoute(router, app, { method: "post", ...route }, async (c, request) => {
      const posted = await readPost(c, app, request.viewer);
      if (posted instanceof Response) return posted;
      const wantsJson = c.req.header("accept")?.includes("application/json") ?? false;
      return answerWith(c, request.frame, await handle(request, posted, wantsJson));
    });
  };
};

/** What a page outside any one file is given. */
export interface PageRequest {
  readonly app: App;
  readonly viewer: Viewer;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly frame: PageFrame;
}

/** A page for anyone signed in: my work, people, agreements, help. */
export const definePage = (path: string, show: (request: PageRequest) => Promise<Answered> | Answered): Mount => {
  return (router: Hono, app: App) => {
    router.get(path, async (c) => {
      const viewer = await signInFirst(c, app);
      if (viewer instanceof Response) return viewer;
      const frame = frameFor(app, viewer);
      const params = c.req.param() as Readonly<Record<string, string>>;
      return answerWith(c, frame, await show({ app, viewer, params, query: new URL(c.req.url).searchParams, frame }));
    });
  };
};
