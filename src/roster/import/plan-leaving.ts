import { compareDays, type Day } from "../../calendar/index.ts";
import type { Post, RosterRows } from "../roster.ts";
import { end } from "./plan-posts.ts";
import type { PlannedRow } from "./planned.ts";
import type { ImportProblem, StaffRead } from "./source.ts";

interface LeavingQuestion {
  readonly read: StaffRead;
  readonly roster: RosterRows;
  readonly on: Day;
  readonly planned: readonly { readonly person: { readonly id: string } }[];
  readonly heldBack: ReadonlySet<string>;
}

export interface Leaving {
  /** Each leaving person's whole history afterwards. */
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly ImportProblem[];
}

/** More than this share of a district's people gone at once is likelier a part of the file missing. */
const MANY = 0.2;
const FEW = 5;

/** People on the roster whom a file that lists everyone has not: their posts end the day before `on`. */
export const planLeaving = ({ read, roster, on, planned, heldBack }: LeavingQuestion): Leaving => {
  if (!read.complete) return { posts: new Map(), rows: [], problems: [] };
  const inFile = new Set([...planned.map(({ person }) => person.id), ...heldBack]);
  const history = Map.groupBy(roster.posts, ({ person }) => person);
  const isOpen = ({ to }: Post): boolean => to === undefined;
  const current = roster.people.filter(({ id }) => history.get(id)?.some(isOpen));
  const leaving = current.filter(({ id }) => !inFile.has(id));
  const posts = new Map<string, readonly Post[]>();
  const rows = leaving.map((person): PlannedRow => {
    const own = new Map((history.get(person.id) ?? []).map((post) => [post.id, post]));
    for (const post of [...own.values()].filter(isOpen)) end(post, on, own);
    posts.set(person.id, [...own.values()]);
    const isOfficer = roster.offices.some(
      (office) => office.person === person.id && (office.to === undefined || compareDays(office.to, on) >= 0),
    );
    return {
      kind: "leaving",
      person: person.id,
      name: person.sortName,
      ...(person.number === undefined ? {} : { number: person.number }),
      changes: [{ field: "to", now: on.subtract({ days: 1 }).toString() }],
      problems: isOfficer ? [{ at: { file: read.file }, key: "office-leaves", with: {}, effect: "warns" }] : [],
    };
  });
  const isMany = leaving.length > FEW && leaving.length > current.length * MANY;
  return {
    posts,
    rows,
    problems: isMany
      ? [
          {
            at: { file: read.file },
            key: "many-leave",
            with: { leaving: leaving.length, of: current.length },
            effect: "warns",
          },
        ]
      : [],
  };
};
