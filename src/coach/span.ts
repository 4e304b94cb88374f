import type { Token } from "./tokens.ts";

/** Characters of the text, the second not included. */
export type TextSpan = readonly [from: number, to: number];

/** From one token to another, the last included. */
export const spanOf = (tokens: readonly Token[], first: number, last: number): TextSpan => [
  tokens[first]?.from ?? 0,
  tokens[Math.max(first, last)]?.to ?? 0,
];
