import { canonicalJson } from "../casefile/index.ts";

export interface Differences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Which rows, by name, came, went or became others. */
export const differences = <Row>(
  before: readonly Row[],
  after: readonly Row[],
  name: (row: Row) => string,
): Differences => {
  const were = new Map(before.map((row) => [name(row), canonicalJson(row)]));
  const are = new Map(after.map((row) => [name(row), canonicalJson(row)]));
  return {
    added: [...are.keys()].filter((key) => !were.has(key)),
    removed: [...were.keys()].filter((key) => !are.has(key)),
    changed: [...are.keys()].filter((key) => were.has(key) && were.get(key) !== are.get(key)),
  };
};
