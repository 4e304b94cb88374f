import { compareDays, type Day } from "../calendar/index.ts";
import type { PolicyLibrary } from "./covering-answer.ts";
import { covers } from "./covering.ts";
import type { Edition } from "./edition.ts";

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
      const fitting = [...byPolicy.keys()].flatMap((policy) => {
        const edition = inForce(policy, day);
        return edition && covers(edition, person, schoolYear) ? [edition] : [];
      });
      const [first, ...others] = fitting;
      if (!first) return { covering: "none" };
      return others.length === 0 ? { covering: "one", edition: first } : { covering: "several", editions: fitting };
    },
  };
}
