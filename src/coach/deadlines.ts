import { words } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { moments, months, timeUnits } from "./words/times.ts";

export interface Deadline {
  readonly at: number;
  readonly last: number;
  /** By the clock or so soon after something: it alone divides met from not met. */
  readonly exact: boolean;
}

const momentWords = words(moments);
const monthWords = words(months);
const units = words(timeUnits);

/** By when: "by May 15", "before the first bell", "within 24 hours", "at 7:40 a.m.", "two days before". */
export function deadlinesIn(tokens: readonly Token[]): readonly Deadline[] {
  const found: Deadline[] = [];
  tokens.forEach((token, at) => {
    const { word } = token;
    if (token.kind === "clock") found.push({ at, last: at, exact: true });
    else if (word === "same" && /^(?:day|hour|shift|week|morning|afternoon)$/.test(tokens[at + 1]?.word ?? ""))
      found.push({ at, last: at + 1, exact: true });
    else if (word === "within" || (/^(?:than|after|in)$/.test(word) && word !== "in")) {
      const unit = unitAfter(tokens, at);
      if (unit > at && (word === "within" || tokens[at - 1]?.word === "later" || word === "than"))
        found.push({ at, last: unit, exact: true });
    } else if (/^(?:by|before|until|till|at|on|after|prior)$/.test(word)) {
      const last = momentAfter(tokens, at, word);
      if (last > at) found.push({ at, last, exact: /^(?:noon|midnight|bell|o'clock)$/.test(tokens[last]?.word ?? "") });
    } else if (units.has(word) && /^(?:before|ahead|prior|after)$/.test(tokens[at + 1]?.word ?? ""))
      found.push({ at, last: at + 1, exact: true });
  });
  return found;
}

/** The unit of "within five school days", by its place; `at` itself where none follows. */
function unitAfter(tokens: readonly Token[], at: number): number {
  for (let step = 1; step <= 5; step += 1) if (units.has(tokens[at + step]?.word ?? "")) return at + step;
  return at;
}

/** The last word of the moment that "by", "before" or "at" leads to; `at` itself where none follows. */
function momentAfter(tokens: readonly Token[], at: number, word: string): number {
  const reach = word === "at" || word === "on" || word === "after" ? 3 : 7;
  for (let step = 1; step <= reach; step += 1) {
    const next = tokens[at + step];
    if (next === undefined || next.kind === "mark" || (/ing$/.test(next.word) && step === 1 && next.word !== "spring"))
      return at;
    if (/^(?:%|percent)$/.test(tokens[at + step + 1]?.word ?? "") && next.kind === "figure") return at;
    if (next.kind === "clock") return at + step;
    if (/^(?:19|20)\d{2}$/.test(next.word) && word !== "on") return at + step;
    if (monthWords.has(next.word) && next.capital)
      return tokens[at + step + 1]?.kind === "figure" ? at + step + 1 : at + step;
    if (next.kind === "figure" && tokens[at + step + 1]?.word === "/") return at + step + 2;
    if (
      word === "at"
        ? /^(?:noon|midnight|dismissal|opening|closing|end|beginning|start)$/.test(next.word)
        : word === "on"
          ? /days?$/.test(next.word)
          : word === "after"
            ? /^(?:lunch|dismissal|school|use|shift)$/.test(next.word)
            : momentWords.has(next.word)
    )
      return at + step;
    if (/^(?:to|and|or|will|with|using|as|for|from)$/.test(next.word) && !(word === "prior" && step === 1)) return at;
  }
  return at;
}
