import type { Token } from "./tokens.ts";

/** Words by which one exception decides it: each, all, none, only when. */
export interface Universal {
  readonly at: number;
  readonly last: number;
  /** "only when authorized": a rule that a single case breaks, whatever the act. */
  readonly exclusive: boolean;
}

const plain = /^(?:all|each|every|both|none|nobody|never|always|any|entire|zero)$/;

/** Every such word of a sentence. "Each other", "at all" and "no later than" are none. */
export function universalsIn(tokens: readonly Token[]): readonly Universal[] {
  const found: Universal[] = [];
  tokens.forEach(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? "";
    const before = tokens[at - 1]?.word ?? "";
    const add = (last = at, exclusive = false): void => void found.push({ at, last, exclusive });
    if (word === "all" && before === "at") {
      if (next === "times") add(at + 1);
      else if (tokens[at + 1]?.kind === "word" && !/^(?:to|by|in|or|and|with|for|this|that)$/.test(next)) add();
    } else if (word === "any") {
      if (
        /^(?:not|without|if|report|never)$/.test(before) ||
        tokens.slice(0, at).some((each) => /^(?:not|never|without)$/.test(each.word))
      )
        add();
    } else if (word === "each" && next === "other") return;
    else if (plain.test(word)) add();
    else if (word === "no" && !/^(?:later|more|less|fewer|longer|one's)$/.test(next)) add();
    else if (word === "without" && /^(?:exception|error|errors|reminder|reminders|prompting|fail)$/.test(next))
      add(at + 1);
    else if (word === "only" && before !== "not" && /^(?:when|if|after|with|by|on|while|in|during|where)$/.test(next))
      add(at + 1, true);
    else if (word === "not" && /^(?:do|does|will|must|shall|may|can|did)$/.test(before)) add();
    else if (/^(?:don't|won't|cannot)$/.test(word)) add();
  });
  return found;
}
