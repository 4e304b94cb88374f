import { foldOnto } from "./inherit.ts";
import type { Folded } from "./inherit.ts";
import type { PolicyPart } from "./load-file.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";

/** A policy with its bases folded in, or why that cannot be. */
export type FoldOf =
  { readonly ok: true; readonly folded: Folded } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Folds each policy of a library once, its bases before it. A base is taken in the edition in force on the policy's first day. */
export function folding(parts: readonly PolicyPart[]): (part: PolicyPart) => FoldOf {
  const done = new Map<PolicyPart, FoldOf>();
  const fold = (part: PolicyPart, above: readonly PolicyPart[]): FoldOf => {
    const bases: Folded[] = [];
    const problems: Problem[] = [];
    for (const [index, policy] of (part.frame.extends ?? []).entries()) {
      const refuse = (reason: string): void =>
        void problems.push(problemAt(part.file, part.at(["extends", index]), reason));
      const base = baseOn(parts, policy, part.frame.edition.from);
      if (!base) refuse(`There is no sound policy ${policy} in force on ${part.frame.edition.from} to extend.`);
      else if (base === part || above.includes(base))
        refuse(`${policy} extends this policy in turn: bases cannot run in a circle.`);
      else {
        const folded = foldOnce(base, [...above, part]);
        if (folded.ok) bases.push(folded.folded);
        else refuse(`Its base ${policy} has problems of its own.`);
      }
    }
    if (problems.length > 0) return { ok: false, problems };
    const result = foldOnto(part, bases);
    return result.problems.length > 0 ? { ok: false, problems: result.problems } : { ok: true, folded: result.folded };
  };
  const foldOnce = (part: PolicyPart, above: readonly PolicyPart[]): FoldOf => {
    const known = done.get(part) ?? fold(part, above);
    done.set(part, known);
    return known;
  };
  return (part) => foldOnce(part, []);
}

function baseOn(parts: readonly PolicyPart[], policy: string, day: string): PolicyPart | undefined {
  return parts
    .filter(({ frame }) => frame.policy === policy && frame.edition.from <= day && (frame.edition.until ?? day) >= day)
    .toSorted((a, b) => (a.frame.edition.from < b.frame.edition.from ? 1 : -1))[0];
}
