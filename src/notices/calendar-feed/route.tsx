import type { Context, Hono } from "hono";
import type { Digest } from "../../casefile/index.ts";
import type { App, Mount } from "../../web/index.ts";
import type { AgendaEntry } from "../agenda.ts";
import { identity } from "../identity.ts";
import { openFiles } from "../open-files.ts";
import type { NoticePageParts } from "../page-parts.ts";
import { feedOf } from "./feed.ts";
import { rateOf } from "./rate.ts";

/** Answers to one address within ten minutes; calendar programs ask a few times an hour. */
const most = 30;
const withinMs = 10 * 60_000;
/** Guesses at addresses that are none, over all who guess. */
const mostGuesses = 300;

/** 256 bits in base64url. */
const addressed = /^([\w-]{43})\.ics$/;

/** Of files that are open to the person now: a post may have changed since this was worked out. */
const openEntries = async (
  app: App,
  person: string,
  entries: readonly AgendaEntry[],
): Promise<readonly AgendaEntry[]> => {
  const asking = { person, roster: await app.roster(), today: app.today() };
  const open = await openFiles(app, asking, [...new Set(entries.map(({ file }) => file))]);
  return entries.filter(({ file }) => open.has(file));
};

const later = (c: Context, seconds: number): Response => {
  c.header("retry-after", String(seconds));
  return c.text("Too many requests", 429);
};

/**
 * The calendar behind a secret address: calendar programs cannot sign in. It answers the same to a wrong address, an ended
 * one, and one whose owner has left.
 */
export const calendarFeedRoute =
  ({ feeds, agenda, reached }: NoticePageParts, digest: Digest): Mount =>
  (router: Hono, app: App) => {
    const answers = rateOf(most, withinMs);
    const guesses = rateOf(mostGuesses, withinMs);
    router.get("/calendar/:address", async (c) => {
      const now = performance.now();
      const [, token] = addressed.exec(c.req.param("address")) ?? [];
      const feed = token === undefined ? undefined : await feeds.find(token);
      if (token === undefined || !feed || !(await app.roster()).person(feed.person)) {
        const wait = guesses.wait("", now);
        return wait === undefined ? c.text("There is no such calendar", 404) : later(c, wait);
      }
      const wait = answers.wait(token, now);
      if (wait !== undefined) return later(c, wait);
      const frame = {
        titles: feed.titles,
        digest,
        ...(reached.address === undefined ? {} : { address: reached.address }),
      };
      const body = feedOf(await openEntries(app, feed.person, await agenda.ofPerson(feed.person)), frame);
      await feeds.fetched(token, app.now());
      const tag = `"${identity(digest, [body])}"`;
      c.header("etag", tag);
      c.header("cache-control", "private, no-cache");
      if (
        c.req
          .header("if-none-match")
          ?.split(/\s*,\s*/)
          .some((each) => each.replace(/^W\//, "") === tag)
      )
        return c.body(null, 304);
      c.header("content-type", "text/calendar; charset=utf-8");
      c.header("content-disposition", 'inline; filename="evenhand.ics"');
      return c.body(body);
    });
  };
