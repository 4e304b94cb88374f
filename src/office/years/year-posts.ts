import {
  compareDays,
  earlierDay,
  laterDay,
  schoolYearEnd,
  schoolYearStart,
  type Day,
  type SchoolYear,
} from "../../calendar/index.ts";
import type { PersonAttributes } from "../../policy/index.ts";
import type { Person, Post, Roster } from "../../roster/index.ts";

/** A post that has a year of its own to be opened: one for each person and unit, the post begun first where there are several. */
export interface YearPost {
  readonly person: Person;
  readonly post: Post;
  /** The year's first and last day for this person: from the day they came, where they came later. */
  readonly first: Day;
  readonly last: Day;
  /** The post ended before today: nothing is opened in it any more, and what is open can be closed. */
  readonly gone: boolean;
  /** What the agreement reads of the person all year, as of the first day. */
  readonly about: PersonAttributes;
}

const yearsOfService = ({ hired }: Person, on: Day): Readonly<Record<string, number>> =>
  hired && compareDays(hired, on) <= 0 ? { "years-of-service": hired.until(on, { largestUnit: "years" }).years } : {};

/** What an agreement may ask about a person in this post: what the roster says, under the names policies use. */
export const attributesOf = (person: Person, post: Post, on: Day): PersonAttributes => ({
  ...yearsOfService(person, on),
  ...post.attributes,
  ...(person.certificate === undefined ? {} : { certificate: person.certificate }),
  unit: post.unit,
  "job-class": post.jobClass,
  "job-title": post.title,
  site: post.site,
  "staff-group": post.staffGroup,
});

/**
 * Everyone with a post in the school year, by sort name. Of several posts in one unit, the one begun first that is still held. The
 * key to an agreement is (school year, unit, job title, status), since districts map them anew each year.
 */
export const yearPosts = (roster: Roster, year: SchoolYear, today: Day): readonly YearPost[] => {
  const [start, last] = [schoolYearStart(year), schoolYearEnd(year)];
  const ended = ({ to }: Post): boolean => to !== undefined && compareDays(to, earlierDay(today, last)) < 0;
  return roster.people().flatMap((person) => {
    const posts = roster
      .historyOf(person.id)
      .filter(({ from, to }) => compareDays(from, last) <= 0 && (to === undefined || compareDays(start, to) <= 0));
    return [...Map.groupBy(posts, ({ unit }) => unit).values()].flatMap((own): readonly YearPost[] => {
      const post = own.find((each) => !ended(each)) ?? own.at(-1);
      if (!post || !own[0]) return [];
      const first = laterDay(start, own[0].from);
      return [{ person, post, first, last, gone: ended(post), about: attributesOf(person, post, first) }];
    });
  });
};
