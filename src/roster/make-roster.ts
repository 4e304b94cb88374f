import type { Day } from "../calendar/index.ts";
import type { DistrictRole, Person, Post, Roster, RosterRows } from "./roster.ts";

const inForce = (span: { readonly from: Day; readonly to?: Day }, on: Day): boolean =>
  Temporal.PlainDate.compare(span.from, on) <= 0 &&
  (span.to === undefined || Temporal.PlainDate.compare(on, span.to) <= 0);

const groupBy = <T>(rows: readonly T[], key: (row: T) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
};

/** Answers roster questions from plain rows. Days are inclusive; two posts on one day are both in force. */
export const makeRoster = (rows: RosterRows): Roster => {
  const people = new Map(rows.people.map((person) => [person.id, person]));
  const sites = new Map(rows.sites.map((site) => [site.id, site]));
  const byFrom = (a: Post, b: Post): number => Temporal.PlainDate.compare(a.from, b.from);
  const posts = groupBy([...rows.posts].sort(byFrom), (post) => post.person);
  const supervised = groupBy(rows.posts, (post) => post.supervisor);
  const bySortName = (a: Person, b: Person): number => a.sortName.localeCompare(b.sortName);
  const sorted = [...rows.people].sort(bySortName);

  const postsOf = (person: string, on: Day): readonly Post[] =>
    (posts.get(person) ?? []).filter((post) => inForce(post, on));
  const supervisorOf = (person: string, on: Day, unit?: string): string | undefined => {
    const supervised = postsOf(person, on).filter((post) => post.supervisor !== undefined);
    return (supervised.find((post) => post.unit === unit) ?? supervised[0])?.supervisor;
  };

  return {
    person: (id) => people.get(id),
    people: () => sorted,
    site: (id) => sites.get(id),
    sites: () => rows.sites,
    postsOf,
    historyOf: (person) => posts.get(person) ?? [],
    supervisorOf,
    supervisorsOf: (person, on) =>
      [...groupBy(postsOf(person, on), ({ supervisor }) => supervisor)].map(([supervisor, own]) => ({
        supervisor,
        units: [...new Set(own.map(({ unit }) => unit))],
      })),
    secondLevelOf: (person, on, unit) => {
      const supervisor = supervisorOf(person, on, unit);
      return supervisor === undefined ? undefined : supervisorOf(supervisor, on);
    },
    reportsOf: (person, on) => {
      const found = new Set(
        (supervised.get(person) ?? []).filter((post) => inForce(post, on)).map((post) => post.person),
      );
      return sorted.filter((candidate) => found.has(candidate.id)).map((candidate) => candidate.id);
    },
    officesOf: (person, on) => [
      ...new Set(
        rows.offices
          .filter((office) => office.person === person && inForce(office, on))
          .map((office): DistrictRole => office.role),
      ),
    ],
    holdersOf: (role, on) => [
      ...new Set(
        rows.offices.filter((office) => office.role === role && inForce(office, on)).map(({ person }) => person),
      ),
    ],
  };
};
