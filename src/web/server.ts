import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import type { App } from "./app.ts";
import { refuseUnguarded } from "./file-route.ts";
import { isFromHere } from "./from-here.ts";
import type { Mount } from "./mount.ts";
import { problemPage, type Problem } from "./problem-page.tsx";
import { frameFor } from "./viewer.ts";

/** Most bytes a posted form may have, and most with files in it. */
const largestForm = 1024 * 1024;
const largestUpload = 32 * 1024 * 1024;

/** Where faults are written: a reference the person is given, the error, the pattern of the address without what stood in it. */
export type FaultLog = (fault: {
  readonly reference: string;
  readonly error: unknown;
  readonly method: string;
  readonly path: string;
}) => void;

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: "same-origin",
  // Whoever ends TLS in front of the program decides how long browsers hold to it.
  strictTransportSecurity: false,
});

const tooLarge: Problem = {
  title: "That is more than one form can hold",
  text: "Nothing was recorded. Go back and send less at once.",
};
const fromElsewhere: Problem = {
  title: "This form came from another site",
  text: "Nothing was recorded. Open the page here and send it again.",
};
const cutOff: Problem = {
  title: "This form did not arrive whole",
  text: "Nothing was recorded. Go back and send it again.",
};
const noSuchPage: Problem = {
  title: "There is no such page",
  text: "The address may be mistyped, or the page has moved.",
};
const faultWith = (reference: string): Problem => ({
  title: "Something went wrong on our side",
  text: `What you sent may not be recorded; look at the file before you send it again. If it happens again, give the personnel office this reference: ${reference}.`,
});

/** Whether the browser broke off in the middle of what it sent: no fault of ours, and nobody is left to tell. */
const wentAway = (error: Error, c: Context): boolean =>
  c.req.raw.signal.aborted && "code" in error && error.code === "ECONNRESET";

/** Everything a browser can reach: headers, size, then the mounted pages and acts; one boundary for faults. */
export const makeServer = (app: App, mounts: readonly Mount[], assets: Mount, fault: FaultLog): Hono => {
  const router = new Hono();
  const problem = (c: Context, said: Problem, status: 400 | 403 | 404 | 413 | 500): Response | Promise<Response> =>
    c.html(problemPage(frameFor(app, undefined), said), status);

  router.use(headers);
  assets(router, app);
  router.use(async (c, next) => {
    c.header("cache-control", "no-store");
    await next();
  });
  const limitedTo = (maxSize: number): MiddlewareHandler =>
    bodyLimit({ maxSize, onError: (c) => problem(c, tooLarge, 413) });
  const [form, upload] = [limitedTo(largestForm), limitedTo(largestUpload)];
  const hasFiles = (c: Context): boolean => /^multipart\//i.test(c.req.header("content-type") ?? "");
  router.use((c, next) => (hasFiles(c) ? upload : form)(c, next));
  // A form from another site never gets as far as its token.
  router.use(async (c, next) => (isFromHere(c) ? next() : problem(c, fromElsewhere, 403)));

  const ownRoutes = router.routes.length;
  for (const mount of mounts) mount(router, app);
  refuseUnguarded(router.routes.slice(ownRoutes));

  router.get("/healthz", (c) => c.text("ok"));
  router.notFound((c) => problem(c, noSuchPage, 404));
  router.onError((error, c) => {
    if (wentAway(error, c)) return problem(c, cutOff, 400);
    const reference = app.newId().slice(0, 8);
    fault({ reference, error, method: c.req.method, path: routePath(c) });
    return problem(c, faultWith(reference), 500);
  });
  return router;
};
