import { words } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { records } from "./words/things.ts";

const named = words(records);
const generic = /^(?:iep|ieps|plc|pd|smart|ap|pe|esl|ell|ell's|us|usa|will|only|and|not|the|all|must|stem|it|sped)$/;

/** How many tokens from `at` on name a record or method: "as measured by", "the sign-in sheet", "SRI"; 0 for none. */
export function recordAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (named.has(token.word)) return 1;
  if (token.acronym && !generic.test(token.word)) return 1;
  const next = tokens[at + 1]?.word ?? "";
  if (token.word === "according" && next === "to") return 2;
  return token.word === "sign" && next === "in" ? 2 : 0;
}

/** Where a sentence names its record or method. */
export const recordsIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap((_, at) => (recordAt(tokens, at) > 0 ? [at] : []));
