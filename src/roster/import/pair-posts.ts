import { compareDays } from "../../calendar/index.ts";
import type { Post } from "../roster.ts";
import { likeness, type WantedPost } from "./post-wanted.ts";

/** Whether the post had begun by the last day that is wanted. */
export const mayEnd = (post: Post, { to }: WantedPost): boolean =>
  !(to instanceof Temporal.PlainDate) || compareDays(post.from, to) <= 0;

/** At least the same title, or the same site: otherwise one post ended and another began. */
const LEAST_LIKE = 6;

/** Rows weighed against each other at once; nobody holds so many posts. */
const AT_ONCE = 5;

type Pairs = ReadonlyMap<WantedPost, Post>;
interface Weighed {
  readonly like: number;
  readonly pairs: readonly (readonly [WantedPost, Post])[];
}

/**
 * Which post each row speaks of: so that all together are as like as can be, hence each exactly where that is possible. A
 * single row and a single post belong together however unlike they are.
 */
export const pair = (live: readonly Post[], wanted: readonly WantedPost[]): Pairs => {
  const open = live.filter(({ to }) => to === undefined);
  const alone =
    wanted.length === 1 ? (open.length === 1 ? open[0] : live.length === 1 ? live[0] : undefined) : undefined;
  const fits = (post: Post, want: WantedPost): boolean =>
    mayEnd(post, want) && (post === alone || likeness(post, want) >= LEAST_LIKE);
  const found: (readonly [WantedPost, Post])[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const taken = new Set(found.map(([, post]) => post));
    found.push(
      ...likest(
        wanted.slice(at, at + AT_ONCE),
        live.filter((post) => !taken.has(post)),
        fits,
      ).pairs,
    );
  }
  return new Map(found);
};

const likest = (
  [first, ...others]: readonly WantedPost[],
  posts: readonly Post[],
  fits: (post: Post, want: WantedPost) => boolean,
): Weighed => {
  if (!first) return { like: 0, pairs: [] };
  const choices = posts
    .filter((post) => fits(post, first))
    .map((post): Weighed => {
      const rest = likest(
        others,
        posts.filter((each) => each !== post),
        fits,
      );
      return { like: rest.like + likeness(post, first), pairs: [[first, post], ...rest.pairs] };
    });
  return [...choices, likest(others, posts, fits)].reduce((best, each) => (each.like > best.like ? each : best));
};
