import { serve, type ServerType } from "@hono/node-server";
import type { Hono } from "hono";

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
