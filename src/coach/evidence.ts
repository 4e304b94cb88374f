import { type Amount, amountsIn } from "./amounts.ts";
import { deadlinesIn, type Deadline } from "./deadlines.ts";
import { frequenciesIn, type Stretch } from "./frequencies.ts";
import { phraseAt, phrases, words } from "./lexicon.ts";
import { recordAt, recordsIn } from "./records.ts";
import type { Token } from "./tokens.ts";
import { universalsIn, type Universal } from "./universals.ts";
import { practices, products, traits } from "./words/things.ts";
import { vague, type Vagueness } from "./words/vague.ts";

export interface VagueWords {
  readonly at: number;
  readonly last: number;
  readonly kind: Vagueness;
}

/** Everything in a sentence by which it could be judged, and everything that stands in the way; places are token numbers. */
export interface Evidence {
  readonly amounts: readonly Amount[];
  readonly universals: readonly Universal[];
  readonly frequencies: readonly Stretch[];
  readonly deadlines: readonly Deadline[];
  readonly records: readonly number[];
  readonly vague: readonly VagueWords[];
  readonly traits: readonly { readonly at: number }[];
  readonly practices: readonly { readonly at: number }[];
  readonly products: readonly { readonly at: number }[];
}

const inTraits = words(traits);
const inPractices = words(practices);
const inProducts = words(products);
const isProduct = (word: string): boolean =>
  inProducts.has(word) || inProducts.has(word.replace(/s$/, "")) || inProducts.has(word.replace(/es$/, ""));
const vaguePhrases = (Object.keys(vague) as Vagueness[]).map((kind) => [kind, phrases(vague[kind])] as const);

/** Reads one sentence. */
export function evidenceIn(tokens: readonly Token[]): Evidence {
  return {
    amounts: amountsIn(tokens),
    universals: universalsIn(tokens),
    frequencies: frequenciesIn(tokens),
    deadlines: deadlinesIn(tokens),
    records: recordsIn(tokens),
    vague: vagueIn(tokens),
    traits: places(tokens, inTraits),
    practices: places(tokens, inPractices),
    products: tokens.flatMap(({ word }, at) => (isProduct(word) ? [{ at }] : [])),
  };
}

/** Where such a word stands for itself: "engagement", but not "engagement survey" or "learning targets". */
const places = (tokens: readonly Token[], among: ReadonlySet<string>): readonly { readonly at: number }[] =>
  tokens.flatMap(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? "";
    return among.has(word) && !isProduct(next) && recordAt(tokens, at + 1) === 0 ? [{ at }] : [];
  });

function vagueIn(tokens: readonly Token[]): readonly VagueWords[] {
  const found: VagueWords[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const hits = vaguePhrases
      .map(([kind, list]) => ({ at, last: at + phraseAt(tokens, at, list) - 1, kind }))
      .filter(({ last }) => last >= at)
      .toSorted((a, b) => b.last - a.last);
    const [hit] = hits;
    if (hit === undefined || isCompared(tokens, at)) continue;
    found.push(hit);
    at = hit.last;
  }
  return found;
}

/** "no more than", "two or fewer", "less than 3": a line, not a vague word. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (!/^(?:more|less|fewer|most|better|higher|few|well|best|good)$/.test(word)) return false;
  const before = tokens[at - 1]?.word ?? "";
  const next = tokens[at + 1]?.word ?? "";
  return (
    next === "than" || before === "or" || (word === "most" && before === "at") || (word === "well" && before === "as")
  );
}
