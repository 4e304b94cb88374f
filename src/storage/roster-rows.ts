import { day } from "../calendar/index.ts";
import { canonicalJson } from "../casefile/index.ts";
import type { AttributeValue } from "../policy/index.ts";
import type { DistrictRole, Person, Post, RosterRows } from "../roster/index.ts";
import type { PersonRow, PostRow, Tables } from "./tables.ts";

/** The roster as its tables hold it. */
export type StoredRoster = { [Table in "people" | "posts" | "sites" | "offices"]: readonly Tables[Table][] };

export const toStored = (district: string, rows: RosterRows): StoredRoster => ({
  people: rows.people.map((person) => ({
    district_id: district,
    id: person.id,
    name: person.name,
    sort_name: person.sortName,
    email: person.email ?? null,
    number: person.number ?? null,
    sourced_id: person.sourcedId ?? null,
    hired: person.hired?.toString() ?? null,
    certificate: person.certificate ?? null,
    certificate_expires: person.certificateExpires?.toString() ?? null,
  })),
  sites: rows.sites.map(({ id, name, code }) => ({ district_id: district, id, name, code: code ?? null })),
  offices: rows.offices.map(({ person, role, from, to }) => ({
    district_id: district,
    person,
    role,
    from_day: from.toString(),
    to_day: to?.toString() ?? null,
  })),
  posts: rows.posts.map((post) => ({
    district_id: district,
    id: post.id,
    person: post.person,
    title: post.title,
    unit: post.unit,
    job_class: post.jobClass,
    site: post.site,
    staff_group: post.staffGroup,
    supervisor: post.supervisor ?? null,
    from_day: post.from.toString(),
    to_day: post.to?.toString() ?? null,
    attributes: canonicalJson(post.attributes),
  })),
});

export const fromStored = (rows: StoredRoster): RosterRows => ({
  people: rows.people.map(personFrom),
  sites: rows.sites.map(({ id, name, code }) => ({ id, name, ...(code === null ? {} : { code }) })),
  offices: rows.offices.map(({ person, role, from_day, to_day }) => ({
    person,
    role: role as DistrictRole,
    from: day(from_day),
    ...lastDay(to_day),
  })),
  posts: rows.posts.map(postFrom),
});

const personFrom = (row: PersonRow): Person => ({
  id: row.id,
  name: row.name,
  sortName: row.sort_name,
  ...(row.email === null ? {} : { email: row.email }),
  ...(row.number === null ? {} : { number: row.number }),
  ...(row.sourced_id === null ? {} : { sourcedId: row.sourced_id }),
  ...(row.hired === null ? {} : { hired: day(row.hired) }),
  ...(row.certificate === null ? {} : { certificate: row.certificate }),
  ...(row.certificate_expires === null ? {} : { certificateExpires: day(row.certificate_expires) }),
});

const postFrom = (row: PostRow): Post => ({
  id: row.id,
  person: row.person,
  title: row.title,
  unit: row.unit,
  jobClass: row.job_class,
  site: row.site,
  staffGroup: row.staff_group,
  ...(row.supervisor === null ? {} : { supervisor: row.supervisor }),
  from: day(row.from_day),
  ...lastDay(row.to_day),
  attributes: JSON.parse(row.attributes) as Record<string, AttributeValue>,
});

const lastDay = (text: string | null): { readonly to?: ReturnType<typeof day> } =>
  text === null ? {} : { to: day(text) };
