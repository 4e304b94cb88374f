import type { Day } from "../../calendar/index.ts";
import type { Person, Post, RosterRows, Site } from "../../roster/index.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { nameOf } from "./names.ts";

/** A post as a school has it: how many, of which unit. */
interface Kind {
  readonly title: string;
  readonly unit: string;
  readonly jobClass: string;
  /** Out of a hundred people of such a school. */
  readonly share: number;
  readonly statuses: readonly string[];
}

const teaching = ["tenured", "tenured", "tenured", "probationary"];

/** Schools under the local's policies. */
const townKinds: readonly Kind[] = [
  { title: "Grade 1 teacher", unit: "certified", jobClass: "teacher", share: 20, statuses: teaching },
  { title: "Grade 4 teacher", unit: "certified", jobClass: "teacher", share: 20, statuses: teaching },
  { title: "Mathematics teacher", unit: "certified", jobClass: "teacher", share: 15, statuses: teaching },
  { title: "Counselor", unit: "certified", jobClass: "teacher", share: 8, statuses: teaching },
  { title: "Paraeducator", unit: "esp", jobClass: "support", share: 14, statuses: ["permanent", "probationary"] },
  { title: "Custodian", unit: "esp", jobClass: "support", share: 12, statuses: ["permanent"] },
  { title: "School secretary", unit: "esp", jobClass: "support", share: 11, statuses: ["permanent"] },
];

/** Schools under the city's agreements: every bargaining unit there is. */
const cityKinds: readonly Kind[] = [
  { title: "Grade 3 teacher", unit: "btu", jobClass: "teacher", share: 26, statuses: teaching },
  { title: "Science teacher", unit: "btu", jobClass: "teacher", share: 24, statuses: teaching },
  { title: "Counselor", unit: "btu", jobClass: "counselor", share: 8, statuses: ["tenured"] },
  { title: "Paraeducator", unit: "psrp", jobClass: "support", share: 14, statuses: ["permanent"] },
  { title: "Custodian", unit: "local-44", jobClass: "support", share: 10, statuses: ["permanent"] },
  { title: "Office clerk", unit: "cub", jobClass: "support", share: 8, statuses: ["permanent"] },
  { title: "School police officer", unit: "fop", jobClass: "support", share: 4, statuses: ["permanent"] },
  { title: "Budget specialist", unit: "unaffiliated", jobClass: "office", share: 6, statuses: ["permanent"] },
];

export const simulatedSites: readonly (Site & { readonly city: boolean })[] = [
  { id: "gannet", name: "Gannet Point Elementary", city: false },
  { id: "juniper", name: "Juniper Hill Elementary", city: false },
  { id: "kestrel", name: "Kestrel Middle School", city: false },
  { id: "larkfield", name: "Larkfield High School", city: false },
  { id: "marlow", name: "Marlow Street School, Calder City", city: true },
  { id: "northgate", name: "Northgate Academy, Calder City", city: true },
  { id: "orchard", name: "Orchard Row School, Calder City", city: true },
  { id: "pinebank", name: "Pinebank School, Calder City", city: true },
];

const idOf = (first: string, last: string): string => `${first}-${last}`.toLowerCase();

/** So many invented people in eight schools, each school with its principal; the same each time for the same number. */
export const simulatedRoster = (
  people: number,
  since: Day,
  { directorOfTown, directorOfCity }: { readonly directorOfTown: string; readonly directorOfCity: string },
): Pick<RosterRows, "people" | "posts" | "sites"> => {
  const chance = chanceOf("staff");
  const made: { readonly person: Person; readonly post: Post }[] = [];
  const hire = (kind: Kind, site: string, leads: string): string => {
    const { first, last } = nameOf(made.length);
    const id = idOf(first, last);
    made.push({ person: personOf(id, first, last), post: postOf(id, kind, { site, leads, since, chance }) });
    return id;
  };
  const perSchool = Math.floor(people / simulatedSites.length);
  simulatedSites.forEach(({ id: site, city }, at) => {
    const size = perSchool + (at < people % simulatedSites.length ? 1 : 0);
    if (size === 0) return;
    const head = hire(principal(city), site, city ? directorOfCity : directorOfTown);
    const kinds = city ? cityKinds : townKinds;
    for (let nth = 1; nth < size; nth += 1) hire(kindAt(kinds, ((nth - 0.5) / (size - 1)) * total(kinds)), site, head);
  });
  return {
    sites: simulatedSites.map(({ id, name }) => ({ id, name })),
    people: made.map(({ person }) => person),
    posts: made.map(({ post }) => post),
  };
};

const principal = (city: boolean): Kind => ({
  title: "Principal",
  unit: city ? "psasa" : "administrators",
  jobClass: city ? "principal" : "administrator",
  share: 1,
  statuses: ["tenured"],
});

const total = (kinds: readonly Kind[]): number => kinds.reduce((sum, { share }) => sum + share, 0);

const kindAt = (kinds: readonly Kind[], place: number): Kind => {
  let passed = 0;
  for (const kind of kinds) {
    passed += kind.share;
    if (place < passed) return kind;
  }
  throw new Error("a school has people of every kind there is");
};

const personOf = (id: string, first: string, last: string): Person => ({
  id,
  name: `${first} ${last}`,
  sortName: `${last}, ${first}`,
  email: `${id.replace("-", ".")}@harrowbend.example`,
});

const postOf = (
  person: string,
  { title, unit, jobClass, statuses }: Kind,
  { site, leads, since, chance }: { site: string; leads: string; since: Day; chance: Chance },
): Post => ({
  id: `${person}-post`,
  person,
  ...{ title, unit, jobClass, site },
  staffGroup: "staff",
  supervisor: leads,
  from: since,
  attributes: { status: chance.pick(statuses, person) },
});
