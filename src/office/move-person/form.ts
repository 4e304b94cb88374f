import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { compareDays, type Day } from "../../calendar/index.ts";
import type { MoveOfPost, Post } from "../../roster/index.ts";

export interface MoveTyped {
  readonly move: MoveOfPost;
  /** For the log; always said where the day is past. */
  readonly reason: string;
}

/** What the answers are chosen from. */
export interface MoveChoices {
  readonly posts: readonly Post[];
  readonly sites: readonly string[];
  readonly units: readonly string[];
  readonly today: Day;
  /** Who is meant by what was typed as supervisor: identity, or nobody sure. */
  readonly supervisor: (named: string) => string | undefined;
}

/** "Local 44" as rules name it. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

const told = ["title", "site", "unit", "jobClass", "staffGroup", "supervisor"] as const;

/** A change that leaves all of a post as it is would end it and begin it again, for nothing. */
const isAsItWas = (old: Post, now: Partial<Post>): boolean => told.every((part) => old[part] === now[part]);

/** A move as it was typed. A day that is past needs a reason; a day to come may be stated. */
export const read = (typed: Typed, { posts, sites, units, today, supervisor }: MoveChoices): Read<MoveTyped> => {
  const answers = answersIn(typed);
  const how = answers.choice("how", posts.length === 0 ? ["second"] : ["change", "second", "end"]);
  const ids = posts.map(({ id }) => id);
  const post = how === "second" ? "" : ids.length === 1 ? (ids[0] ?? "") : answers.choice("post", ids);
  const from = answers.day("from");
  const old = posts.find(({ id }) => id === post);
  if (old && how === "end" && compareDays(from, old.from) <= 0)
    answers.reject({ field: "from", key: "before-day", with: { day: old.from.add({ days: 1 }).toString() } });
  const reason = answers.text("reason", { most: 500, optional: compareDays(from, today) >= 0 });
  if (how === "end") return answers.finish({ move: { how, post, from }, reason });
  const named = answers.text("supervisor", { most: 200, optional: true });
  const found = named === "" ? undefined : supervisor(named);
  if (named !== "" && found === undefined) answers.reject({ field: "supervisor", key: "not-a-choice" });
  const now = {
    title: answers.text("title", { most: 120 }),
    site: answers.choice("site", sites),
    unit: answers.choice("unit", units),
    jobClass: slug(answers.text("job-class", { most: 60 })),
    staffGroup: slug(answers.text("staff-group", { most: 60 })),
    ...(found === undefined ? {} : { supervisor: found }),
    attributes: old?.attributes ?? posts[0]?.attributes ?? {},
  };
  if (how === "change" && old && isAsItWas(old, now)) answers.reject({ field: "title", key: "nothing-changes" });
  return answers.finish({ move: how === "second" ? { how, now, from } : { how, post, now, from }, reason });
};
