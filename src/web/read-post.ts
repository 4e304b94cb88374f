import type { Context } from "hono";
import type { Typed } from "../answers/index.ts";
import { problemPage } from "./problem-page.tsx";
import type { Viewer } from "./viewer.ts";

export interface Posted {
  readonly typed: Typed;
  /** Identity of the form that was posted. */
  readonly once: string;
  /** Revision of the file when the form was shown. */
  readonly revision: number;
}

const controlFields = new Set(["csrf", "once", "revision"]);
const identity = /^[\w-]{1,64}$/;

const constantTimeEqual = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1)
    difference |= (a.charCodeAt(at) || 0) ^ (b.charCodeAt(at) || 0);
  return difference === 0;
};

/** Reads a posted form, or answers with a page that says what is wrong with it. The token must be the session's. */
export const readPost = async (
  c: Context,
  viewer: Viewer,
  needs: "whole-form" | "token-only" = "whole-form",
): Promise<Posted | Response> => {
  let fields: FormData;
  try {
    fields = await c.req.formData();
  } catch {
    return c.html(problemPage("This form could not be read", "Go back, reload the page and send it again."), 400);
  }
  const typed = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (typeof value !== "string") continue;
    const before = typed.get(name);
    if (before) before.push(value);
    else typed.set(name, [value]);
  }
  const control = (name: string): string => typed.get(name)?.[0] ?? "";
  if (!constantTimeEqual(control("csrf"), viewer.session.csrf))
    return c.html(
      problemPage(
        "This page was opened in an earlier session",
        "Nothing was recorded. Go back, copy what you wrote, reload the page and send it again.",
      ),
      403,
    );
  const revision = Number(control("revision") || "0");
  const once = control("once");
  if (needs === "whole-form" && (!Number.isSafeInteger(revision) || revision < 0 || !identity.test(once)))
    return c.html(
      problemPage("This form is not complete", "Nothing was recorded. Go back, reload the page and send it again."),
      400,
    );
  return { typed: new Map([...typed].filter(([name]) => !controlFields.has(name))), once, revision };
};
