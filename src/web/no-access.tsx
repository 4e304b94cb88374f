import type { Context } from "hono";
import type { FileRole } from "../access/index.ts";
import type { App } from "./app.ts";
import type { FileAnswer } from "./file-request.ts";
import { problemPage, type Problem } from "./problem-page.tsx";
import { writtenIn } from "./read-post.ts";
import { frameFor, viewerOf, type Viewer } from "./viewer.ts";

const signedOut = (wrote: readonly string[]): Problem => ({
  title: "You are no longer signed in",
  text:
    wrote.length > 0
      ? "Nothing was recorded, and what you wrote is not lost: copy it from here, sign in and send it again."
      : "Nothing was recorded. Sign in and send it again.",
  wrote,
});

/** The viewer, or the way to sign in. Where one was going is kept for a page that was only being read. */
export const signInFirst = async (c: Context, app: App): Promise<Viewer | Response> => {
  const viewer = await viewerOf(c, app);
  if (viewer) return viewer;
  if (c.req.method !== "GET" && c.req.method !== "HEAD")
    return c.html(problemPage(frameFor(app, undefined), signedOut(await writtenIn(c.req))), 401);
  return c.redirect(`/sign-in?to=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303);
};

const sayAs: Readonly<Record<FileRole, string>> = {
  employee: "the employee",
  supervisor: "the supervisor",
  "second-level": "the second-level supervisor",
  representative: "the representative",
  helper: "a helper in one plan",
  observer: "the observer of one observation",
  personnel: "the personnel office",
  administrator: "the district administrator",
  auditor: "an auditor",
};

type Denied = Exclude<FileAnswer, { ok: true }>;

const problemOf = (answer: Denied): Problem & { readonly status: 403 | 404 | 409 } => {
  switch (answer.why) {
    case "no-file":
      return {
        status: 404,
        title: "There is no such page for you",
        text: "Either the address is wrong, or it belongs to a file that is not open to you. Who may open a file follows from posts and grants on record.",
      };
    case "no-cycle":
      return {
        status: 409,
        title: "This file has no year open yet",
        text: "The personnel office opens the year and with it the agreement that applies.",
      };
    case "no-agreement":
      return {
        status: 409,
        title: "This file’s agreement cannot be read now",
        text: "Nothing in the file is lost. The district administrator sees under Agreements which data file cannot be read, and why.",
      };
    case "not-yours":
      return {
        status: 403,
        title: "This step is someone else’s",
        text: `You see this file as ${answer.roles.map((role) => sayAs[role]).join(" and ")}. This step belongs to another role; the file shows whose.`,
      };
  }
};

/** Default deny, said plainly. A file one has no standing on looks the same as one that does not exist. */
export const notYoursPage = (c: Context, app: App, viewer: Viewer, answer: Denied): Response | Promise<Response> => {
  const { status, ...problem } = problemOf(answer);
  const opens = viewer.roster.officesOf(viewer.person.id, app.today()).includes("personnel");
  const way = answer.why === "no-cycle" && opens ? { way: { href: "/office", label: "Set up the year" } } : {};
  return c.html(problemPage(frameFor(app, viewer), { ...problem, ...way }), status);
};
