import { type Clause, clausesOf } from "./clauses.ts";
import { type Evidence, evidenceIn } from "./evidence.ts";
import { sentencesOf, type Token, tokensOf } from "./tokens.ts";

/** One sentence with what was read in it. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly evidence: Evidence;
}

/** Every sentence of a text, read. */
export const readText = (text: string): readonly Read[] =>
  sentencesOf(tokensOf(text)).map((tokens) => ({ tokens, clauses: clausesOf(tokens), evidence: evidenceIn(tokens) }));
