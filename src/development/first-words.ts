import type { Day } from "../calendar/index.ts";
import type { FormValues } from "../documents/index.ts";
import type { Person, Roster } from "../roster/index.ts";

/** Whole years from one day to another. */
const yearsBetween = (from: Day, to: Day): string =>
  String(Math.max(0, from.until(to, { largestUnit: "years" }).years));

/** What the staff list knows of the person's post. Nothing else is taken from it, and never an identity number. */
export const postValues = (person: Person, roster: Roster, today: Day): FormValues => {
  const [post] = roster.postsOf(person.id, today);
  const began = person.hired ?? roster.historyOf(person.id)[0]?.from;
  if (!post) return {};
  return {
    post: {
      title: post.title,
      site: roster.site(post.site)?.name ?? "",
      "years-in-district": began ? yearsBetween(began, today) : "",
      "years-in-post": yearsBetween(post.from, today),
    },
  };
};
