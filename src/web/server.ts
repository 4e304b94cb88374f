import { serve, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import type { App } from "./app.ts";
import type { Mount } from "./mount.ts";
import { problemPage, usePlainFrame } from "./problem-page.tsx";
import { frameFor } from "./viewer.ts";

/** Most bytes a posted form may have. */
const largestForm = 1024 * 1024;

/** Where faults are written: a reference the person is given, the error, the path without its query. */
export type FaultLog = (fault: {
  readonly reference: string;
  readonly error: unknown;
  readonly method: string;
  readonly path: string;
}) => void;

/** Everything a browser can reach: headers, size, then the mounted pages and acts; one boundary for faults. */
export const makeServer = (app: App, mounts: readonly Mount[], assets: Mount, fault: FaultLog): Hono => {
  const router = new Hono();
  usePlainFrame(frameFor(app, undefined));
  router.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: "same-origin",
      strictTransportSecurity: false,
    }),
  );
  assets(router, app);
  router.use(async (c, next) => {
    c.header("cache-control", "no-store");
    await next();
  });
  router.use(
    bodyLimit({
      maxSize: largestForm,
      onError: (c) =>
        c.html(
          problemPage(
            "That is more text than one form can hold",
            "Nothing was recorded. Go back and send less at once.",
          ),
          413,
        ),
    }),
  );
  // A form from another site never gets as far as its token.
  router.use(async (c, next) => {
    const site = c.req.header("sec-fetch-site");
    if (c.req.method === "POST" && site !== undefined && site !== "same-origin" && site !== "none")
      return c.html(
        problemPage("This form came from another site", "Nothing was recorded. Open the page here and send it again."),
        403,
      );
    return next();
  });
  for (const mount of mounts) mount(router, app);
  router.get("/healthz", (c) => c.text("ok"));
  router.notFound((c) =>
    c.html(problemPage("There is no such page", "The address may be mistyped, or the page has moved."), 404),
  );
  router.onError((error, c) => {
    const reference = app.newId().slice(0, 8);
    fault({ reference, error, method: c.req.method, path: c.req.routePath });
    return c.html(
      problemPage(
        "Something went wrong on our side",
        `What you sent may not be recorded; look at the file before you send it again. If it happens again, give the personnel office this reference: ${reference}.`,
      ),
      500,
    );
  });
  return router;
};

/** Listens, and answers with the port that was given when 0 was asked for. */
export const listen = (
  router: Hono,
  options: { readonly port: number; readonly hostname: string },
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server: ServerType = serve(
      { fetch: router.fetch, port: options.port, hostname: options.hostname },
      (info) => {
        resolve({
          port: info.port,
          close: () => new Promise((done, failed) => server.close((error) => (error ? failed(error) : done()))),
        });
      },
    );
    server.on("error", reject);
  });
