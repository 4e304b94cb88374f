import type { Edition, Message } from "../policy/index.ts";
import { either } from "./lists.ts";
import { valueLabel } from "./names.ts";

interface Chosen {
  readonly of?: string;
  readonly allowed?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/** Facts whose value is chosen from a list of the agreement. */
const chosenFacts: ReadonlySet<unknown> = new Set(["rating-given", "recommendation-made"]);

/**
 * The answers of the agreement's list that no gate stands before: "“Meets Expectations” can be given today." `barred` are
 * the acts that were refused; undefined where none of them chooses from a list, or every answer of it is barred.
 */
export function sayInstead(barred: readonly Message[], edition: Pick<Edition, "rules">): string | undefined {
  const [act] = barred.filter(({ with: about }) => chosenFacts.has(about["fact"]));
  if (act === undefined) return undefined;
  const of = act.with["fact"] === "rating-given" ? "rating-given.value" : "recommendation-made.value";
  const rules = edition.rules.filter(({ kind }) => kind === "choices").map(({ parameters }) => parameters as Chosen);
  const list = rules.find((rule) => rule.of === of);
  const named = barred.flatMap(({ with: { value } }) => [value].flat()).map(String);
  const out = new Set(named.flatMap((value) => [value, ...rules.flatMap(({ groups }) => groups?.[value] ?? [])]));
  const open = (list?.allowed ?? []).filter((value) => !out.has(value));
  if (open.length === 0) return undefined;
  return `${either(open.map((value) => `“${valueLabel(value, edition, of)}”`))} can be given today.`;
}
