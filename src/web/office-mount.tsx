import type { Context, Handler, Hono } from "hono";
import type { DistrictRole } from "../roster/index.ts";
import type { App } from "./app.ts";
import type { Mount } from "./mount.ts";
import { signInFirst } from "./no-access.tsx";
import { answerWith, pageRequest, type Answered, type HandlePost, type PageRequest } from "./page-mount.tsx";
import { openTo } from "./office-guard.ts";
import { problemPage } from "./problem-page.tsx";
import { readPost } from "./read-post.ts";
import { frameFor, type Viewer } from "./viewer.ts";

interface OfficeRoute {
  /** Under /office. */
  readonly path: string;
  /** Which of the district's own roles it is open to. */
  readonly offices: readonly DistrictRole[];
}

const notYourOffice = (c: Context, app: App, viewer: Viewer): Response | Promise<Response> =>
  c.html(
    problemPage(frameFor(app, viewer), {
      title: "This page belongs to another office",
      text: "The personnel office and the district’s administrator set up people, calendars and years.",
    }),
    403,
  );

const mountOfficeRoute = (
  router: Hono,
  app: App,
  method: "get" | "post",
  { path, offices }: OfficeRoute,
  handle: (c: Context, viewer: Viewer) => Promise<Response>,
): void => {
  const guarded: Handler = async (c) => {
    const viewer = await signInFirst(c, app);
    if (viewer instanceof Response) return viewer;
    const held = viewer.roster.officesOf(viewer.person.id, app.today());
    return offices.some((office) => held.includes(office)) ? handle(c, viewer) : notYourOffice(c, app, viewer);
  };
  router[method](`/office${path}`, openTo(offices, guarded));
};

/** A page of the district's office, under /office. */
export const defineOfficePage = (
  route: OfficeRoute & { readonly show: (request: PageRequest) => Promise<Answered> | Answered },
): Mount => {
  return (router, app) => {
    mountOfficeRoute(router, app, "get", route, async (c, viewer) => {
      const request = pageRequest(c, app, viewer);
      return answerWith(c, request.frame, await route.show(request));
    });
  };
};

/** What the district's office sends, under /office. */
export const defineOfficeAction = (route: OfficeRoute & { readonly handle: HandlePost }): Mount => {
  return (router, app) => {
    mountOfficeRoute(router, app, "post", route, async (c, viewer) => {
      const posted = await readPost(c, app, viewer);
      if (posted instanceof Response) return posted;
      const request = pageRequest(c, app, viewer);
      return answerWith(c, request.frame, await route.handle(request, posted));
    });
  };
};
