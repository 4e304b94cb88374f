import { compareDays } from "../../calendar/index.ts";
import type { PostField, PostMove, PostSaid } from "../../casefile/index.ts";
import type { Post, Site } from "../roster.ts";

/** What a file says of a post. */
export const postSaid = (post: Post, siteName: (id: string) => string): PostSaid => ({
  title: post.title,
  unit: post.unit,
  "job-class": post.jobClass,
  site: siteName(post.site),
  ...(post.supervisor === undefined ? {} : { supervisor: post.supervisor }),
});

export const siteNames = (sites: readonly Site[]): ((id: string) => string) => {
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

const fields = ["site", "supervisor", "unit", "job-class", "title"] as const;

const changedIn = (was: PostSaid, now: PostSaid): readonly PostField[] =>
  fields.filter((field) => was[field] !== now[field]);

/**
 * What a person's file is to say where their posts `before` became those `after`: a post that goes on with other words
 * from a day on, one that began beside another, one that ended while another goes on. Someone's first posts are no move.
 */
export const postMoves = (
  before: readonly Post[],
  after: readonly Post[],
  siteName: (id: string) => string,
): readonly PostMove[] => {
  if (before.length === 0) return [];
  const were = new Map(before.map((post) => [post.id, post]));
  const are = new Map(after.map((post) => [post.id, post]));
  const begun = after.filter(({ id }) => !were.has(id));
  const ended = before.filter((post) => {
    const now = are.get(post.id);
    return now === undefined || (now.to !== undefined && (post.to === undefined || compareDays(now.to, post.to) < 0));
  });
  const said = (post: Post): PostSaid => postSaid(post, siteName);
  const followed = new Set<string>();
  const went: PostMove[] = begun.flatMap((post): PostMove[] => {
    const [old] = ended
      .filter(({ id }) => !followed.has(id) && are.get(id)?.to?.add({ days: 1 }).equals(post.from))
      .sort((a, b) => changedIn(said(a), said(post)).length - changedIn(said(b), said(post)).length);
    if (!old) return [{ changed: ["post"], from: post.from.toString(), now: said(post) }];
    followed.add(old.id);
    const changed = changedIn(said(old), said(post));
    return changed.length === 0 ? [] : [{ changed, from: post.from.toString(), was: said(old), now: said(post) }];
  });
  const replaced = after.flatMap((post): PostMove[] => {
    const was = were.get(post.id);
    const changed = was ? changedIn(said(was), said(post)) : [];
    return was && changed.length > 0 ? [{ changed, from: post.from.toString(), was: said(was), now: said(post) }] : [];
  });
  const over = ended.flatMap((post): PostMove[] => {
    if (followed.has(post.id)) return [];
    const last = are.get(post.id)?.to;
    return [{ changed: ["post"], from: (last ? last.add({ days: 1 }) : post.from).toString(), was: said(post) }];
  });
  return [...went, ...replaced, ...over];
};
