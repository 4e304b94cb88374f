import type { Context, Handler, Hono } from "hono";
import type { Permission } from "../access/index.ts";
import type { App } from "./app.ts";
import { requestFile, type CycleOf, type FileRequest } from "./file-request.ts";
import { officesAskedBy } from "./office-guard.ts";
import { notYoursPage, signInFirst } from "./no-access.tsx";

/** One address of a file, and the permission it stands under. */
export interface FileRoute {
  readonly method: "get" | "post";
  /** Under /files/:employee. */
  readonly path: string;
  readonly permission: Permission;
  readonly cycleOf?: CycleOf | undefined;
}

const asks = Symbol("permission asked");

/** The permission a handler asks for before it does anything; `undefined` for one that asks none. */
export const permissionOf = (handler: unknown): Permission | undefined =>
  typeof handler === "function" && asks in handler ? (handler[asks] as Permission) : undefined;

/** The one way to an address under /files: whoever comes is signed in and holds the permission on that file, or gets no further. */
export const mountFileRoute = (
  router: Hono,
  app: App,
  { method, path, permission, cycleOf }: FileRoute,
  handle: (c: Context, request: FileRequest) => Promise<Response> | Response,
): void => {
  const guarded: Handler = async (c) => {
    const viewer = await signInFirst(c, app);
    if (viewer instanceof Response) return viewer;
    const answer = await requestFile(c, app, viewer, permission, cycleOf);
    return answer.ok ? handle(c, answer.request) : notYoursPage(c, app, viewer, answer);
  };
  router[method](`/files/:employee${path}`, Object.assign(guarded, { [asks]: permission }));
};

const firstPart = (path: string): string => path.split("/")[1] ?? "";

const isUnguarded = (path: string, handler: unknown): boolean => {
  const first = firstPart(path);
  if (first === "office") return officesAskedBy(handler) === undefined;
  return /^(files$|[:*])/.test(first) && permissionOf(handler) === undefined;
};

/** Throws where an address that /files or /office answers to was mounted without a permission: default deny, at start. */
export const refuseUnguarded = (routes: Hono["routes"]): void => {
  for (const { path, handler, method } of routes)
    if (isUnguarded(path, handler)) throw new Error(`${method} ${path} asks for no permission`);
};
