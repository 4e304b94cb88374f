import { type ActClass, verbs, words } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { being, beforeNouns, beforeVerbs, subjects } from "./words/little.ts";

/** A verb that says what is done, where it stands. */
export interface Act {
  readonly at: number;
  readonly class: ActClass;
  /** Something is done to what stands before it: "reports are submitted". */
  readonly passive: boolean;
}

const opens = words(beforeVerbs);
const describes = words(beforeNouns);
const doers = words(subjects);
const be = words(being);
const particle = /^(?:who|whom|which|whose|when|while|if|because|how|what|that)$/;
const helpers = /^(?:will|must|should|shall|can|may|would|could|to)$/;
const proves =
  /^(?:measured|evidenced|shown|determined|demonstrated|indicated|documented|assessed|evaluated|reported|recorded|monitored|observed|verified|noted|seen|defined|outlined|stated|described|listed|established)$/;
const states =
  /^(?:engaged|motivated|respected|valued|involved|committed|dedicated|organized|prepared|interested|concerned|determined|satisfied|inspired|informed|experienced|skilled|valued|focused|improved|increased|expected|required|needed|supposed|related|aligned|based|measured|allowed)$/;

/** The verbs of a sentence that say what is to be done. Verbs that only describe ("students who miss class") are left out. */
export function actsIn(tokens: readonly Token[]): readonly Act[] {
  const acts: Act[] = [];
  let described = -1;
  tokens.forEach((token, at) => {
    const { word } = token;
    if (
      particle.test(word) &&
      !(word === "that" && /^(?:ensure|ensures|sure|see|ensuring|show|shows|so)$/.test(tokens[at - 1]?.word ?? ""))
    )
      described = at;
    if (token.kind !== "word") {
      if (token.kind === "mark" && token.word !== "-") described = -1;
      return;
    }
    if (helpers.test(word) || be.has(word)) return;
    const act = actAt(tokens, at);
    if (act === undefined) return;
    if (described >= 0 && at - described <= 4 && described < at) {
      described = -1;
      return;
    }
    acts.push(act);
  });
  return acts;
}

function actAt(tokens: readonly Token[], at: number): Act | undefined {
  const { word } = tokens[at] ?? { word: "" };
  const before = tokens[at - 1]?.word ?? "";
  const starts = at === 0 || /^[:,.(–—-]$/.test(before);
  const known = verbs.get(word);
  if (proves.test(word) && /^(?:by|with|through|using|on|in|via|as)$/.test(tokens[at + 1]?.word ?? "")) {
    if (before === "as" || before === "and") return undefined;
    if (be.has(before) && /^(?:measured|evidenced|determined|evaluated|assessed|monitored|shown)$/.test(word))
      return { at, class: "inner", passive: true };
  }
  const passive =
    be.has(before) ||
    (be.has(tokens[at - 2]?.word ?? "") && (before.endsWith("ly") || before === "not" || before === "also"));
  if (known === undefined) {
    if (passive && /(?:ed|en)$/.test(word)) return { at, class: states.test(word) ? "inner" : "other", passive };
    return isUnknownVerb(tokens, at) ? { at, class: "other", passive: false } : undefined;
  }
  if (passive && states.test(word)) return { at, class: "inner", passive };
  const stands =
    known.form === "plain"
      ? starts ||
        opens.has(before) ||
        before.endsWith("ly") ||
        (/[^s]s$/.test(before) && !before.endsWith("'s") && !describes.has(before) && !verbs.has(before))
      : known.form === "s"
        ? starts ||
          doers.has(before) ||
          /^(?:and|or|not|,)$/.test(before) ||
          before.endsWith("ly") ||
          !nounToo(word, before)
        : known.form === "ing"
          ? !(describes.has(before) && before !== "with" && before !== "on") && !verbs.has(before)
          : passive || !(describes.has(before) || verbs.get(before)?.form === "plain" || before.endsWith("ly"));
  return stands ? { at, class: known.class, passive } : undefined;
}

/** "reports", "plans": taken for things unless somebody stands before them who does it. */
const nounToo = (word: string, before: string): boolean =>
  before === "" || describes.has(before) || verbs.has(word.replace(/s$/, "")) || verbs.has(word.replace(/es$/, ""));

/** A verb of no list, known by where it stands: after "will" or "to", or first with what it acts on after it. */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  const before = tokens[at - 1]?.word ?? "";
  const next = tokens[at + 1];
  if (
    /^(?:not|also|only|never|always|the|a|an|each|every|all|any|no|be|date|school|work|their|his|her|our|my)$/.test(
      word,
    ) ||
    word.endsWith("ly")
  )
    return false;
  if (/^(?:will|must|shall)$/.test(before)) return true;
  if (at > 0 || next === undefined) return false;
  return (
    /^(?:the|a|an|all|each|every|any|their|his|her|our|my|your|both|no|at|one|two|three|four|five)$/.test(next.word) &&
    !/^(?:by|in|on|at|for|during|after|before|with|within|of|from|to|between|over|throughout|given|not|at|when|if|as|until|half|once|most|some|under|through)$/.test(
      word,
    )
  );
}
