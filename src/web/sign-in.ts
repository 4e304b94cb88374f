import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { App } from "./app.ts";
import type { Mount } from "./mount.ts";
import { readPost } from "./read-post.ts";
import { problemPage } from "./problem-page.tsx";
import { safePath } from "./safe-path.ts";
import { frameFor, sessionCookie, viewerOf } from "./viewer.ts";

const sessionHours = 12;

/** Whether the browser's own connection is encrypted. A client that lies about it only loses its own cookie. */
const isEncrypted = (c: Context): boolean =>
  new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https";

/** Begins a session for a person whom some way of signing in has made sure of; the browser's earlier one ends. */
export const beginSession = async (c: Context, app: App, person: string, newSecret: () => string): Promise<void> => {
  const earlier = getCookie(c, sessionCookie);
  if (earlier) await app.sessions.end(earlier);
  const created = Temporal.Instant.from(app.now());
  const session = {
    id: newSecret(),
    person,
    csrf: newSecret(),
    created: created.toString(),
    expires: created.add({ hours: sessionHours }).toString(),
  };
  await app.sessions.create(session);
  setCookie(c, sessionCookie, session.id, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: sessionHours * 3600,
    secure: isEncrypted(c),
  });
};

/** Ends the session. `signInAt` is where whoever is not signed in is sent. */
export const signOutMount = (signInAt: string): Mount => {
  return (router: Hono, app: App) => {
    router.post("/step-out", async (c) => {
      const viewer = await viewerOf(c, app);
      if (viewer) {
        const posted = await readPost(c, app, viewer, "token-only");
        if (posted instanceof Response) return posted;
        await app.sessions.end(viewer.session.id);
      }
      deleteCookie(c, sessionCookie, { path: "/" });
      // Whoever sits here next does not find the forms just left.
      c.header("clear-site-data", '"cache"');
      return c.redirect(signInAt, 303);
    });
    router.get("/sign-in", (c) => {
      const to = safePath(c.req.query("to"));
      if (signInAt === "/sign-in")
        return c.html(
          problemPage(frameFor(app, undefined), {
            title: "Signing in is not set up yet",
            text: "The district’s administrator sets up how its people sign in.",
          }),
        );
      return c.redirect(to === "/" ? signInAt : `${signInAt}?to=${encodeURIComponent(to)}`, 303);
    });
  };
};
