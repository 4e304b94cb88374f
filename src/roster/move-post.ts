import { compareDays, type Day } from "../calendar/index.ts";
import type { PostMove } from "../casefile/index.ts";
import { end } from "./import/plan-posts.ts";
import { postMoves, siteNames } from "./import/post-moves.ts";
import type { Post, RosterRows } from "./roster.ts";

/** What becomes of somebody's posts from a day on: one changes, a second begins, or one ends. */
export type MoveOfPost =
  | { readonly how: "change"; readonly post: string; readonly now: PostWords; readonly from: Day }
  | { readonly how: "second"; readonly now: PostWords; readonly from: Day }
  | { readonly how: "end"; readonly post: string; readonly from: Day };

/** A post without its days. */
export type PostWords = Omit<Post, "id" | "person" | "from" | "to">;

export interface MovedRoster {
  readonly after: RosterRows;
  readonly moves: readonly PostMove[];
}

/**
 * The roster with a move made by hand: the old post ends the day before, the new one begins on its day. A change from the
 * post's own first day on is put right in place. Nothing changes for anyone else.
 */
export const movePost = (roster: RosterRows, person: string, move: MoveOfPost, newId: () => string): MovedRoster => {
  const before = roster.posts.filter((post) => post.person === person);
  const posts = new Map(before.map((post) => [post.id, post]));
  const { from } = move;
  if (move.how === "second") {
    const id = newId();
    posts.set(id, { ...move.now, id, person, from });
  } else {
    const old = posts.get(move.post);
    if (old && move.how === "end") end(old, from, posts);
    else if (old && move.how === "change") change(old, move.now, from, posts, newId);
  }
  const after = { ...roster, posts: [...roster.posts.filter((post) => post.person !== person), ...posts.values()] };
  return { after, moves: postMoves(before, [...posts.values()], siteNames(roster.sites)) };
};

const change = (old: Post, now: PostWords, from: Day, posts: Map<string, Post>, newId: () => string): void => {
  const last = old.to === undefined ? {} : { to: old.to };
  if (compareDays(from, old.from) <= 0) {
    posts.set(old.id, { ...now, id: old.id, person: old.person, from: old.from, ...last });
    return;
  }
  end(old, from, posts);
  const id = newId();
  posts.set(id, { ...now, id, person: old.person, from, ...last });
};
