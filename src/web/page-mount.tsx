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
import { safePath } from "./safe-path.ts";
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
  | { readonly json: unknown; readonly status: 200 | 409 | 422 }
  | { readonly send: Sending };

/** Bytes to save or to hand to another program, never a page of ours. */
export interface Sending {
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Media type, with its charset for text. */
  readonly type: string;
  /** Offered to be saved under this name. */
  readonly name: string;
}

const plainName = (name: string): string => name.replaceAll(/[^\w.-]+/g, "-").slice(0, 120);

export const answerWith = (c: Context, frame: PageFrame, answered: Answered): Response => {
  if ("go" in answered) return c.redirect(answered.go, 303);
  if ("json" in answered) return c.json(answered.json as object, answered.status);
  if ("send" in answered) {
    const { body, type, name } = answered.send;
    c.header("content-type", type);
    c.header(
      "content-disposition",
      `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    return c.body(body);
  }
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
  /** The page of ours that led here, if the browser says so. */
  readonly cameFrom: string | undefined;
  /** Token and identity of a form on this page: for the kit's `Form`. */
  readonly form: Readonly<Record<"csrf" | "once" | "revision", string>>;
}

/** A page for anyone signed in: my work, people, agreements, help. */
export const definePage = (path: string, show: (request: PageRequest) => Promise<Answered> | Answered): Mount => {
  return (router: Hono, app: App) => {
    router.get(path, async (c) => {
      const viewer = await signInFirst(c, app);
      if (viewer instanceof Response) return viewer;
      const request = pageRequest(c, app, viewer);
      return answerWith(c, request.frame, await show(request));
    });
  };
};

const pageBefore = (c: Context): string | undefined => {
  const referrer = c.req.header("referer");
  if (referrer === undefined || !URL.canParse(referrer)) return undefined;
  const { host, pathname } = new URL(referrer);
  return host === new URL(c.req.url).host ? safePath(pathname) : undefined;
};

export const pageRequest = (c: Context, app: App, viewer: Viewer): PageRequest => ({
  app,
  viewer,
  params: c.req.param(),
  query: new URL(c.req.url).searchParams,
  frame: frameFor(app, viewer),
  cameFrom: pageBefore(c),
  form: { csrf: viewer.session.csrf, once: app.newId(), revision: "0" },
});

export type HandlePost = (request: PageRequest, posted: Posted) => Promise<Answered> | Answered;

/** A POST of anyone signed in, about what is theirs: a preference, a question, a confirmation. */
export const definePageAction = (path: string, handle: HandlePost): Mount => {
  return (router: Hono, app: App) => {
    router.post(path, async (c) => {
      const viewer = await signInFirst(c, app);
      if (viewer instanceof Response) return viewer;
      const posted = await readPost(c, app, viewer);
      if (posted instanceof Response) return posted;
      const request = pageRequest(c, app, viewer);
      return answerWith(c, request.frame, await handle(request, posted));
    });
  };
};
