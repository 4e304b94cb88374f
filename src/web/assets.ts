import { readFileSync, readdirSync } from "node:fs";
import type { Mount } from "./mount.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  map: "application/json",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#09533d" d="M16 1a15 15 0 0 1 12.9 7.4H11.5a1.1 1.1 0 0 0-1.1 1.1v1.9a1.1 1.1 0 0 0 1.1 1.1h19.1a15 15 0 0 1 0 7H11.5a1.1 1.1 0 0 0-1.1 1.1v1.9a1.1 1.1 0 0 0 1.1 1.1h17.4A15 15 0 1 1 16 1z"/></svg>';

export interface Assets {
  /** Served address by logical name; an unknown name is a fault at start, not a broken page later. */
  readonly address: (name: string) => string;
  readonly mount: Mount;
}

/** The built style sheet, scripts and fonts, read once into memory and served under names that carry their content's hash. */
export const loadAssets = (folder: string): Assets => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) as Readonly<Record<string, string>>;
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)] as const));
  return {
    address: (name) => {
      if (name === "icon.svg") return "/icon.svg";
      const built = manifest[name];
      if (built === undefined) throw new Error(`The build holds no ${name}`);
      return `/assets/${built}`;
    },
    mount: (router) => {
      router.get("/icon.svg", (c) =>
        c.body(icon, 200, { "content-type": "image/svg+xml", "cache-control": "max-age=86400" }),
      );
      router.get("/assets/:name", (c) => {
        const name = c.req.param("name");
        const body = files.get(name);
        const type = types[name.slice(name.lastIndexOf(".") + 1)];
        if (!body || !type) return c.notFound();
        return c.body(new Uint8Array(body), 200, {
          "content-type": type,
          // It keeps the page of notes alone, and says so when it registers; its address lies elsewhere.
          ...(name.startsWith("notes-worker") ? { "service-worker-allowed": "/files/" } : {}),
          "cache-control": "public, max-age=31536000, immutable",
        });
      });
    },
  };
};
