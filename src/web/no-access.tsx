import type { Context } from "hono";
import type { App } from "./app.ts";
import type { FileAnswer } from "./file-request.ts";
import { problemPage } from "./problem-page.tsx";
import { frameFor, viewerOf, type Viewer } from "./viewer.ts";

/** The viewer, or the way to sign in. Where one was going is kept for a page that was only being read. */
export const signInFirst = async (c: Context, app: App): Promise<Viewer | Response> => {
  const viewer = await viewerOf(c, app);
  if (viewer) return viewer;
  if (c.req.method !== "GET")
    return c.html(
      problemPage(
        "You are no longer signed in",
        "Nothing was recorded. Go back, copy what you wrote, sign in and send it again.",
      ),
      401,
    );
  return c.redirect(`/sign-in?to=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303);
};

/** Default deny, said plainly. A file one has no standing on looks the same as one that does not exist. */
export const notYoursPage = (
  c: Context,
  app: App,
  viewer: Viewer,
  answer: Exclude<FileAnswer, { ok: true }>,
): Response => {
  const frame = frameFor(app, viewer);
  switch (answer.why) {
    case "no-file":
      return c.html(
        problemPage(
          "There is no such page for you",
          "Either the address is wrong, or it belongs to a file that is not open to you. Who may open a file follows from posts and grants on record.",
          frame,
        ),
        404,
      );
    case "no-cycle":
      return c.html(
        problemPage(
          "This file has no year open yet",
          "The personnel office opens the year and with it the agreement that applies.",
          frame,
        ),
        409,
      );
    case "not-yours":
      return c.html(
        problemPage(
          "This step is someone else’s",
          `You see this file as ${answer.roles.join(" and ")}. This step belongs to another role; the file shows whose.`,
          frame,
        ),
        403,
      );
  }
};
