import type { PolicyPart } from "./load-file.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";

/**
 * Editions of one policy must follow each other. An edition without a last day ends when the next begins;
 * one whose last day reaches into the next overlaps it, and the later one is refused.
 */
export function overlaps(
  parts: readonly PolicyPart[],
): readonly { readonly part: PolicyPart; readonly problem: Problem }[] {
  const byPolicy = Map.groupBy(parts, (part) => part.frame.policy);
  return [...byPolicy.values()].flatMap((editions) => {
    const sorted = editions.toSorted((a, b) => (a.frame.edition.from < b.frame.edition.from ? -1 : 1));
    return sorted.slice(1).flatMap((part, index) => {
      const before = sorted[index];
      const until = before?.frame.edition.until;
      if (!before || until === undefined || until < part.frame.edition.from) return [];
      const reason = `This edition overlaps the one of ${before.frame.edition.from}, which lasts until ${until}.`;
      return [{ part, problem: problemAt(part.file, part.at(["edition", "from"]), reason) }];
    });
  });
}
