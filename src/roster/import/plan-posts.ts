import { compareDays, type Day, earlierDay, laterDay } from "../../calendar/index.ts";
import type { Post } from "../roster.ts";
import { mayEnd, pair } from "./pair-posts.ts";
import type { FieldChange } from "./planned.ts";
import {
  type ComparedField,
  differing,
  nameOfField,
  unassigned,
  valueOf,
  type WantedPost,
  withWanted,
} from "./post-wanted.ts";

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

/**
 * A person's posts brought to what their rows want: old ones end the day before, new ones begin on their day. A row whose
 * last day is past can only end a post that no other row goes on with.
 */
export const planPosts = (
  person: string,
  history: readonly Post[],
  wanted: readonly WantedPost[],
  planning: Planning,
): PostsPlan => {
  const posts = new Map(history.map((post) => [post.id, post]));
  const byRow = new Map<WantedPost, RowOutcome>();
  const live = history.filter(({ to }) => !isOver(to, planning.today));
  const current = wanted.filter(({ to }) => !isOver(to, planning.today));
  const paired = pair(live, current);
  for (const want of current) {
    const post = paired.get(want);
    byRow.set(want, post ? carry(post, want, posts, planning) : begin(person, want, posts, planning));
  }
  const kept = new Set([...paired.values()].map(({ id }) => id));
  const isLeft = ({ id, to }: Post): boolean => !kept.has(id) && to === undefined;
  for (const want of wanted.filter(({ to }) => isOver(to, planning.today))) {
    const known = history.find(({ id, to }) => !kept.has(id) && to !== undefined && want.to?.equals(to) === true);
    const post = known ? undefined : live.find((each) => isLeft(each) && isSamePost(each, want));
    for (const said of [known, post]) if (said) kept.add(said.id);
    byRow.set(
      want,
      post ? carry(post, { row: want.row, to: want.to }, posts, planning) : { outcome: "over", changes: [] },
    );
  }
  const ended = planning.complete ? live.filter(isLeft) : [];
  for (const post of ended) end(post, planning.on, posts);
  for (const [want, { id }] of paired) startEarlier(want, posts.get(id), posts, byRow);
  return { posts: [...posts.values()], byRow, ended };
};

/** The row says that the post began earlier than is on record, and no other of the person's posts had ended before it. */
const startEarlier = (
  want: WantedPost,
  post: Post | undefined,
  posts: Map<string, Post>,
  byRow: Map<WantedPost, RowOutcome>,
): void => {
  if (!post || want.from === undefined || compareDays(want.from, post.from) >= 0) return;
  if ([...posts.values()].some(({ to }) => to !== undefined && compareDays(to, post.from) < 0)) return;
  posts.set(post.id, { ...post, from: want.from });
  const changes = byRow.get(want)?.changes ?? [];
  const change: FieldChange = { field: "from", was: post.from.toString(), now: want.from.toString() };
  byRow.set(want, { outcome: "changed", changes: [...changes, change] });
};

export const isOver = (last: Day | null | undefined, today: Day): boolean =>
  last instanceof Temporal.PlainDate && compareDays(last, today) < 0;

const isSamePost = (post: Post, want: WantedPost): boolean =>
  mayEnd(post, want) &&
  !differing(post, want).some((field) => field === "site" || field === "title" || field === "unit");

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
  if (fields.length === 0) {
    if (!ends.changed) return { outcome: "same", changes: [] };
    posts.set(post.id, withTo(post, ends.to));
    return { outcome: ends.to === undefined ? "changed" : "ending", changes: ends.changes };
  }
  // A change holds from the row's own day where that lies within the post; else from the day the officer stated.
  const stated = want.from && compareDays(want.from, post.from) > 0 ? want.from : laterDay(planning.on, post.from);
  // What ends before the stated day changes at once instead.
  const on =
    ends.to && compareDays(stated, ends.to) > 0 ? laterDay(post.from, earlierDay(planning.today, ends.to)) : stated;
  const now = withTo({ ...withWanted(post, want), from: on }, ends.to);
  if (compareDays(on, post.from) <= 0) posts.set(post.id, { ...now, from: post.from });
  else {
    posts.set(post.id, { ...post, to: dayBefore(on) });
    const id = planning.newId();
    posts.set(id, { ...now, id });
  }
  const changes = fields.map((field) => fieldChange(field, post, now, on, planning));
  return { outcome: "changed", changes: [...changes, ...ends.changes] };
};

const lastDay = (
  post: Post,
  { to }: WantedPost,
): { readonly to: Day | undefined; readonly changed: boolean; readonly changes: readonly FieldChange[] } => {
  const next = to === undefined ? post.to : (to ?? undefined);
  const changed =
    next === undefined ? post.to !== undefined : post.to === undefined || compareDays(next, post.to) !== 0;
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

const begin = (person: string, want: WantedPost, posts: Map<string, Post>, planning: Planning): RowOutcome => {
  const { on, today, newId, say } = planning;
  const from = want.from ?? (want.to && compareDays(want.to, on) < 0 ? earlierDay(today, want.to) : on);
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
  const change: FieldChange = {
    field: "post",
    now: `${post.title}, ${say("site", post.site) ?? post.site}`,
    from: from.toString(),
  };
  return { outcome: "begun", changes: [change] };
};
