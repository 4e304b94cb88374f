import { formsOf, type VerbForm } from "./inflect.ts";
import type { Token } from "./tokens.ts";
import { changeActs, innerActs, looseActs, outcomeActs, seenActs } from "./words/acts.ts";

/** A list of words as its file writes it, one space or line between two. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

export type ActClass = "seen" | "loose" | "outcome" | "change" | "inner" | "other";

/** A verb's class and how it stands. Later lists win: what is both attained and changed is a change. */
export const verbs: ReadonlyMap<string, { readonly class: ActClass; readonly form: VerbForm }> = new Map(
  (
    [
      [looseActs, "loose"],
      [seenActs, "seen"],
      [outcomeActs, "outcome"],
      [changeActs, "change"],
      [innerActs, "inner"],
    ] as const
  ).flatMap(([list, name]) =>
    [...words(list)].flatMap((verb) => formsOf(verb).map(([form, as]) => [form, { class: name, form: as }] as const)),
  ),
);

/** Words of several, by their first: for finding them in a run of tokens. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrases(list: readonly string[]): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const parts = phrase
      .trim()
      .toLowerCase()
      .split(/[\s-]+/);
    const [first = ""] = parts;
    found.set(
      first,
      [...(found.get(first) ?? []), parts].toSorted((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** How many tokens from `at` on are one of the phrases; 0 where none is. The longest wins. */
export function phraseAt(tokens: readonly Token[], at: number, among: Phrases): number {
  const candidates = among.get(tokens[at]?.word ?? "");
  const found = candidates?.find((parts) => parts.every((part, step) => tokens[at + step]?.word === part));
  return found?.length ?? 0;
}
