import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";
import type { Rule } from "./rule.ts";

/** Labels that no rule gives, and labels that ask for themselves in a circle; each with the rule that asks. */
export function labelProblems(rules: readonly Rule[]): Problem[] {
  const asks = new Map<string, Set<string>>();
  for (const rule of rules) {
    if (rule.kind !== "counts-as") continue;
    const { label } = rule.parameters as { readonly label: string };
    asks.set(label, new Set([...(asks.get(label) ?? []), ...labelsIn(rule.parameters)]));
  }
  return rules.flatMap((rule) => {
    const asked = new Set(labelsIn([rule.parameters, rule.onlyIf, rule.unless]));
    const own = rule.kind === "counts-as" ? (rule.parameters as { readonly label: string }).label : undefined;
    const refuse = (reason: string): Problem => problemAt(rule.at.file, { line: rule.at.line, column: 1 }, reason);
    return [
      ...[...asked].filter((label) => !asks.has(label)).map((label) => refuse(`No rule gives the label ${label}.`)),
      ...(own !== undefined && leadsTo(own, own, asks)
        ? [refuse(`The label ${own} asks for itself in a circle.`)]
        : []),
    ];
  });
}

function leadsTo(from: string, to: string, asks: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const walk = (label: string): boolean =>
    [...(asks.get(label) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return walk(next);
    });
  return walk(from);
}

/** Every `{ label: … }` asked for: of a counts-as rule its own name is no asking. */
function labelsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (value === null || typeof value !== "object") return [];
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "label" && typeof only[1] === "string") return [only[1]];
  return entries.flatMap(([, inner]) => labelsIn(inner));
}
