import { compareDays } from "../calendar/index.ts";
import type { Day, SchoolYear } from "../calendar/index.ts";
import type { Edition } from "./edition.ts";
import type { PersonAttributes } from "./fact.ts";

/** Which policy holds for a person: one, none, or several (for personnel to settle). */
export type Covering =
  | { readonly covering: "one"; readonly edition: Edition }
  | { readonly covering: "none" }
  | { readonly covering: "several"; readonly editions: readonly Edition[] };

/** Every policy edition a district has, with its own settings in place. */
export interface PolicyLibrary {
  /** All editions, by policy and first day. */
  all(): readonly Edition[];
  /** By `${policy}@${first day}`, what a cycle is pinned to. */
  edition(id: string): Edition | undefined;
  /** The edition of a policy in force on a day; one without a last day lasts until the next begins. */
  inForce(policy: string, day: Day): Edition | undefined;
  /** The edition in force on `day` that covers a person with these attributes in that school year. */
  covering(person: PersonAttributes, schoolYear: SchoolYear, day: Day): Covering;
}

/** A library of editions that do not overlap (see `overlaps` in load-overlaps.ts). */
export function libraryOf(editions: readonly Edition[]): PolicyLibrary {
  const sorted = editions.toSorted((a, b) =>
    a.policy === b.policy ? compareDays(a.from, b.from) : a.policy < b.policy ? -1 : 1,
  );
  const byId = new Map(sorted.map((edition) => [edition.id, edition]));
  const byPolicy = Map.groupBy(sorted, (edition) => edition.policy);
  const inForce = (policy: string, day: Day): Edition | undefined => {
    const last = byPolicy.get(policy)?.findLast((edition) => compareDays(edition.from, day) <= 0);
    return last && (last.until === undefined || compareDays(day, last.until) <= 0) ? last : undefined;
  };
  return {
    all: () => sorted,
    edition: (id) => byId.get(id),
    inForce,
    covering: (person, schoolYear, day) => {
      const attributes = { ...person, "school-year": schoolYear };
      const fitting = [...byPolicy.keys()].flatMap((policy) => {
        const edition = inForce(policy, day);
        return edition && covers(edition, attributes) ? [edition] : [];
      });
      const [first, ...others] = fitting;
      if (!first) return { covering: "none" };
      return others.length === 0 ? { covering: "one", edition: first } : { covering: "several", editions: fitting };
    },
  };
}

function covers(edition: Edition, person: PersonAttributes): boolean {
  return Object.entries(edition.covers).every(([attribute, wanted]) => {
    const has = person[attribute];
    return has !== undefined && [has].flat().some((value) => wanted.includes(String(value)));
  });
}
