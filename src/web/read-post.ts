import type { Context } from "hono";
import type { Typed } from "../answers/index.ts";
import type { App } from "./app.ts";
import { problemPage, type Problem } from "./problem-page.tsx";
import { frameFor, type Viewer } from "./viewer.ts";

export interface Posted {
  readonly typed: Typed;
  /** Files that were chosen, by field; an empty choice is left out. */
  readonly files: ReadonlyMap<string, readonly File[]>;
  /** Identity of the form that was posted. */
  readonly once: string;
  /** Revision of the file when the form was shown. */
  readonly revision: number;
}

const controlFields = new Set(["csrf", "once", "revision"]);
const identity = /^[\w-]{1,64}$/;
const wholeNumber = /^\d{1,15}$/;

const constantTimeEqual = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1)
    difference |= (a.charCodeAt(at) || 0) ^ (b.charCodeAt(at) || 0);
  return difference === 0;
};

/** Text as a person could have typed it: no key makes the other control characters, and not every database keeps them. */
const typeable = (text: string): string =>
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");

const typedIn = (fields: FormData): ReadonlyMap<string, readonly string[]> => {
  const typed = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (typeof value !== "string") continue;
    const before = typed.get(name);
    if (before) before.push(typeable(value));
    else typed.set(name, [typeable(value)]);
  }
  return typed;
};

const filesIn = (fields: FormData): ReadonlyMap<string, readonly File[]> => {
  const files = new Map<string, File[]>();
  for (const [name, value] of fields) {
    if (typeof value === "string" || (value.name === "" && value.size === 0)) continue;
    files.set(name, [...(files.get(name) ?? []), value]);
  }
  return files;
};

/** What was written in a form that can no longer be recorded, in its order: texts, not choices or identities. */
export const writtenIn = async (request: Pick<Request, "formData">): Promise<readonly string[]> => {
  const fields = await request.formData().catch(() => new FormData());
  const texts = [...typedIn(fields)].flatMap(([name, values]) => (controlFields.has(name) ? [] : values));
  return texts.filter((text) => /\s/.test(text.trim()));
};

const unreadable: Problem = {
  title: "This form could not be read",
  text: "Nothing was recorded. Go back, reload the page and send it again.",
};
const earlierSession: Problem = {
  title: "This page was opened in an earlier session",
  text: "Nothing was recorded. Go back, copy what you wrote, reload the page and send it again.",
};
const incomplete: Problem = {
  title: "This form is not complete",
  text: "Nothing was recorded. Go back, reload the page and send it again.",
};

/** Reads a posted form, or answers with a page that says what is wrong with it. The token must be the session's. */
export const readPost = async (
  c: Context,
  app: App,
  viewer: Viewer,
  needs: "whole-form" | "token-only" = "whole-form",
): Promise<Posted | Response> => {
  const problem = (said: Problem, status: 400 | 403): Response | Promise<Response> =>
    c.html(problemPage(frameFor(app, viewer), said), status);
  let fields: FormData;
  try {
    fields = await c.req.formData();
  } catch {
    return problem(unreadable, 400);
  }
  const typed = typedIn(fields);
  const control = (name: string): string => typed.get(name)?.[0] ?? "";
  if (!constantTimeEqual(control("csrf"), viewer.session.csrf)) return problem(earlierSession, 403);
  const revision = control("revision") || "0";
  const once = control("once");
  if (needs === "whole-form" && !(wholeNumber.test(revision) && identity.test(once))) return problem(incomplete, 400);
  return {
    typed: new Map([...typed].filter(([name]) => !controlFields.has(name))),
    files: filesIn(fields),
    once,
    revision: Number(revision),
  };
};
