import type { Hono } from "hono";
import { sessionCookie, type Viewer } from "./viewer.ts";

/** Opens one of our own pages exactly as the viewer's browser would, with the viewer's own session. */
export const openAs = async (router: Hono, viewer: Viewer, path: string): Promise<Response> =>
  router.request(path, { headers: { cookie: `${sessionCookie}=${viewer.session.id}` } });
