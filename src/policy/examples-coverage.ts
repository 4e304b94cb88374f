import type { Edition } from "./edition.ts";
import type { Outcome } from "./examples-run.ts";

/** Which rules an edition's examples leave out. */
export interface Coverage {
  /** Rules that no example names. */
  readonly unexercised: readonly string[];
  /** Rules that block, and no example shows blocking. */
  readonly neverBlocks: readonly string[];
  /** Rules that block, and no example shows letting an act through. */
  readonly alwaysBlocks: readonly string[];
}

const REFUSING: ReadonlySet<string> = new Set(["blocked", "cannot-say"]);
const LETTING: ReadonlySet<string> = new Set(["done", "not-needed", "done-late"]);

/** Looks at what the examples showed of each rule, own or inherited. A rule that says nothing (`none`) is not exercised by that. */
export function coverageOf(edition: Edition, outcomes: readonly Outcome[]): Coverage {
  const shown = Map.groupBy(
    outcomes.filter(({ expected }) => expected !== "none"),
    ({ rule }) => rule,
  );
  const expectedOf = (id: string): readonly string[] => (shown.get(id) ?? []).map(({ expected }) => expected);
  const exercised = edition.rules.filter(({ id }) => shown.has(id));
  const blocking = exercised.filter(({ effect }) => effect === "block");
  return {
    unexercised: edition.rules.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
    neverBlocks: blocking.filter(({ id }) => !expectedOf(id).some((state) => REFUSING.has(state))).map(({ id }) => id),
    alwaysBlocks: blocking.filter(({ id }) => !expectedOf(id).some((state) => LETTING.has(state))).map(({ id }) => id),
  };
}
