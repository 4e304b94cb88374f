import type { RollsUp } from "./kinds/rolls-up-parameters.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";
import type { Rule } from "./rule.ts";

/** Values that a roll-up gives points or comes to, and that no rating of the policy may have. */
export function rollUpProblems(rules: readonly Rule[]): Problem[] {
  const scales = rules.flatMap(({ kind, parameters }) => {
    const { of, allowed = [] } = parameters as { readonly of?: unknown; readonly allowed?: readonly string[] };
    return kind === "choices" && of === "rating-given.value" ? [allowed] : [];
  });
  if (scales.length === 0) return [];
  const known = new Set(scales.flat());
  return rules.flatMap((rule) => {
    const how = rule.kind === "counts-as" && (rule.parameters as { readonly "rolls-up"?: RollsUp })["rolls-up"];
    if (!how) return [];
    const named = new Set([...Object.keys(how.points), ...how.bands.map(({ is }) => is)]);
    return [...named]
      .filter((value) => !known.has(value))
      .map((value) =>
        problemAt(
          rule.at.file,
          { line: rule.at.line, column: 1 },
          `The rule ${rule.id} names ${value}, which no rating may be.`,
        ),
      );
  });
}
