import { type Act, actsIn } from "./acts.ts";
import type { Token } from "./tokens.ts";

/** One act with the words that go with it: tokens `from` to `to`, the last not included. */
export interface Clause {
  readonly act?: Act;
  readonly from: number;
  readonly to: number;
}

const parts = /^(?:,|:|\(|and|or|but|by|to|–|—|so)$/;

/** A sentence cut so that each act has its own words. What stands before the first act goes with it. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const acts = actsIn(tokens);
  if (acts.length === 0) return [{ from: 0, to: tokens.length }];
  const starts = acts.map(({ at }, index) => (index === 0 ? 0 : startOf(tokens, at, acts[index - 1]?.at ?? 0)));
  return acts.map((act, index) => ({ act, from: starts[index] ?? 0, to: starts[index + 1] ?? tokens.length }));
}

/** Back from the act to the word that parts it from the act before. */
function startOf(tokens: readonly Token[], at: number, previous: number): number {
  for (let place = at; place > previous; place -= 1)
    if (parts.test(tokens[place - 1]?.word ?? "")) return place - 1 > previous ? place - 1 : place;
  return at;
}
