import type { Context } from "hono";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that may change something comes from a page of ours. Browsers say so in `Sec-Fetch-Site` (W3C Fetch
 * Metadata); older ones only in `Origin`. The form's own token is asked for besides.
 */
export const isFromHere = (c: Context): boolean => {
  if (reads.has(c.req.method)) return true;
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = c.req.header("origin");
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host);
};
