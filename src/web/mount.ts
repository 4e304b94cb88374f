import type { Hono } from "hono";
import type { App } from "./app.ts";

/** Puts one page or act into the server. */
export type Mount = (router: Hono, app: App) => void;
