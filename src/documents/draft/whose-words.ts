import { diffArrays } from "diff";
import type { Role } from "../../policy/index.ts";
import type { Segment } from "../frozen.ts";

/** A text as one person left it. */
export interface WrittenText {
  readonly text: string;
  readonly role: Role;
  readonly person: string;
}

/** A word with its inner apostrophes and hyphens, one other sign, or a run of blanks: the smallest things one can own. */
const pieces = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu) ?? [];

interface Owned {
  readonly text: string;
  readonly by: WrittenText;
}

/**
 * Whose words the last text of a history consists of: every word belongs to whoever wrote it first and whose writing it
 * survived from. Blanks go with the word before them. The segments joined are the last text, letter for letter.
 */
export const whoseWords = (history: readonly WrittenText[]): readonly Segment[] => {
  let owned: readonly Owned[] = [];
  for (const version of withoutRepeats(history)) {
    const next: Owned[] = [];
    let at = 0;
    for (const change of diffArrays(
      owned.map(({ text }) => text),
      pieces(version.text),
    )) {
      if (change.added) next.push(...change.value.map((text) => ({ text, by: version })));
      else {
        if (!change.removed) next.push(...owned.slice(at, at + change.value.length));
        at += change.value.length;
      }
    }
    owned = next;
  }
  return join(owned);
};

/** Of texts that one person wrote in a row only the last says anything about whose words stand. */
const withoutRepeats = (history: readonly WrittenText[]): readonly WrittenText[] =>
  history.filter((version, at) => {
    const next = history[at + 1];
    return next === undefined || !sameWriter(next, version);
  });

const sameWriter = (a: WrittenText, b: WrittenText): boolean => a.person === b.person && a.role === b.role;

const join = (owned: readonly Owned[]): readonly Segment[] => {
  const segments: { text: string; role: Role; person: string }[] = [];
  for (const { text, by } of owned) {
    const last = segments.at(-1);
    if (last && (text.trim() === "" || sameWriter({ ...last }, by))) last.text += text;
    else segments.push({ text, role: by.role, person: by.person });
  }
  return segments;
};
