import { compareDays, type Day, laterDay } from "../../calendar/index.ts";
import type { Post } from "../roster.ts";
import type { FieldChange } from "./planned.ts";
import { type ComparedField, differing, likeness, nameOfField, unassigned, valueOf, type WantedPost, withWanted } from "./post-wanted.ts";

export interface PostsPlan {
  /** The person's whole history afterwards. */
  readonly posts: readonly Post[];
  readonly byRow: ReadonlyMap<WantedPost, RowOutcome>;
  /** Posts that the file no longer has: each ends. */
  readonly ended: readonly Post[];
}

export interface RowOutcome {
  readonly outcome: "same" | "changed" | "begun" | "ending" | "over";
  readonly changes: readonly FieldChange[];
}

export interface Planning {
  readonly today: Day;
  /** From when changes hold that name no day of their own. */
  readonly on: Day;
  /** Posts of which the file has no row end. */
  readonly complete: boolean;
  readonly newId: () => string;
  /** A site's or a person's name, for the preview. */
  readonly say: (field: ComparedField, value: string | undefined) => string | undefined;
}

/** A person's posts brought to what their rows want: old ones end the day before, new ones begin on their day. */
export const planPosts = (person: string, history: readonly Post[], wanted: readonly WantedPost[], planning: Planning): PostsPlan => {
  const posts = new Map(history.map((post) => [post.id, post]));
  const byRow = new Map<WantedPost, RowOutcome>();
  const isOver = (day: Day | null | undefined): boolean => day != null && compareDays(day, planning.today) < 0;
  const live = history.filter(({ to }) => !isOver(to));
  const paired = pair(live, wanted);
  for (const want of wanted) {
    const post = paired.get(want);
    if (post) byRow.set(want, carry(post, want, posts, planning));
    else if (isOver(want.to)) byRow.set(want, { outcome: "over", changes: [] });
    else byRow.set(want, begin(person, want, posts, planning));
  }
  const kept = new Set([...paired.values()].map(({ id }) => id));
  const ended = planning.complete && wanted.length > 0 ? live.filter(({ id, to }) => !kept.has(id) && to === undefined) : [];
  for (const post of ended) end(post, planning.on, posts);
  return { posts: [...posts.values()], byRow, ended };
};

/** Which post each row speaks of: the likest first. A single row and a single post belong together however unlike. */
const pair = (live: readonly Post[], wanted: readonly WantedPost[]): ReadonlyMap<WantedPost, Post> => {
  const pairs = wanted
    .flatMap((want, at) => live.map((post, place) => ({ want, post, like: likeness(post, want), at, place })))
    .sort((a, b) => b.like - a.like || openFirst(a.post, b.post) || a.at - b.at || a.place - b.place);
  const found = new Map<WantedPost, Post>();
  const taken = new Set<string>();
  const open = live.filter(({ to }) => to === undefined);
  for (const { want, post, like } of pairs) {
    if (found.has(want) || taken.has(post.id)) continue;
    const alone = wanted.length === 1 && (open.length === 1 ? post === open[0] : live.length === 1);
    if (like < 6 && !alone) continue;
    found.set(want, post);
    taken.add(post.id);
  }
  return found;
};

const openFirst = (a: Post, b: Post): number => Number(a.to !== undefined) - Number(b.to !== undefined);

/** The last day of what ends when something begins. */
const dayBefore = (on: Day): Day => on.subtract({ days: 1 });

/** Ends a post the day before `on`; one that would not have begun by then never does. */
export const end = (post: Post, on: Day, posts: Map<string, Post>): void => {
  if (compareDays(post.from, on) >= 0) posts.delete(post.id);
  else posts.set(post.id, { ...post, to: dayBefore(on) });
};

const carry = (post: Post, want: WantedPost, posts: Map<string, Post>, planning: Planning): RowOutcome => {
  const fields = differing(post, want);
  const ends = lastDay(post, want);
  const starts = isEarlierStart(post, want, posts) ? want.from : undefined;
  if (fields.length === 0) {
    if (!ends.changed && starts === undefined) return { outcome: "same", changes: [] };
    posts.set(post.id, withTo({ ...post, from: starts ?? post.from }, ends.to));
    return { outcome: ends.changed && ends.to !== undefined ? "ending" : "changed", changes: [...ends.changes, ...fromChange(post, starts)] };
  }
  // A change holds from the row's own day where that lies within the post; else from the day the officer stated.
  const on = want.from && compareDays(want.from, post.from) > 0 ? want.from : laterDay(planning.on, post.from);
  const isFromStart = compareDays(on, post.from) <= 0;
  const now = withTo({ ...withWanted(post, want), from: on }, ends.to);
  if (isFromStart) posts.set(post.id, { ...now, from: starts ?? post.from });
  else {
    posts.set(post.id, { ...post, to: dayBefore(on) });
    const id = planning.newId();
    posts.set(id, { ...now, id });
  }
  const changes = fields.map((field) => fieldChange(field, post, now, on, planning));
  return { outcome: "changed", changes: [...changes, ...ends.changes, ...(isFromStart ? fromChange(post, starts) : [])] };
};

/** The row says that the post began earlier, and nothing of the person's is on record from then. */
const isEarlierStart = (post: Post, { from }: WantedPost, posts: ReadonlyMap<string, Post>): boolean =>
  from !== undefined &&
  compareDays(from, post.from) < 0 &&
  ![...posts.values()].some((other) => other.id !== post.id && compareDays(other.from, post.from) < 0);

const fromChange = (post: Post, starts: Day | undefined): readonly FieldChange[] =>
  starts === undefined ? [] : [{ field: "from", was: post.from.toString(), now: starts.toString() }];

const lastDay = (
  post: Post,
  { to }: WantedPost,
): { readonly to: Day | undefined; readonly changed: boolean; readonly changes: readonly FieldChange[] } => {
  const next = to === undefined ? post.to : (to ?? undefined);
  const changed = next === undefined ? post.to !== undefined : post.to === undefined || compareDays(next, post.to) !== 0;
  const change: FieldChange = {
    field: "to",
    ...(post.to ? { was: post.to.toString() } : {}),
    ...(next ? { now: next.toString() } : {}),
  };
  return { to: next, changed, changes: changed ? [change] : [] };
};

const withTo = ({ to: _, ...post }: Post, to: Day | undefined): Post => (to === undefined ? post : { ...post, to });

const fieldChange = (field: ComparedField, before: Post, after: Post, on: Day, { say }: Planning): FieldChange => {
  const [was, now] = [say(field, valueOf(before, field)), say(field, valueOf(after, field))];
  return {
    field: nameOfField[field],
    ...(was === undefined ? {} : { was }),
    ...(now === undefined ? {} : { now }),
    from: on.toString(),
  };
};

const begin = (person: string, want: WantedPost, posts: Map<string, Post>, { on, newId, say }: Planning): RowOutcome => {
  const from = want.from ?? on;
  const post: Post = {
    id: newId(),
    person,
    title: want.title ?? "",
    unit: want.unit ?? unassigned,
    jobClass: want.jobClass ?? "",
    site: want.site ?? "",
    staffGroup: want.staffGroup ?? "staff",
    ...(want.supervisor ? { supervisor: want.supervisor } : {}),
    from,
    ...(want.to ? { to: want.to } : {}),
    attributes: want.status === undefined ? {} : { status: want.status },
  };
  posts.set(post.id, post);
  const change: FieldChange = { field: "post", now: `${post.title}, ${say("site", post.site) ?? post.site}`, from: from.toString() };
  return { outcome: "begun", changes: [change] };
};
