import { compareDays } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import type { FilterAnswer } from "./attribute-test.ts";
import type { Fact } from "./fact.ts";
import { shareFocus } from "./foci.ts";
import type { Bounds } from "./match-fact.ts";
import { attributeOf } from "./match-filter.ts";
import type { FactPattern } from "./pattern.ts";
import type { Horizon, Subject } from "./subject.ts";
import { testsOf } from "./where-tests.ts";

/**
 * The answers `matchFact` would give, without a word said about them: nearly every fact a pattern is put to is simply not
 * meant, and what is said of a near miss is seldom read.
 */
export function triage(
  pattern: FactPattern,
  subject: Subject,
  horizon: Horizon,
  bounds: Bounds,
  a: Assessment,
): (fact: Fact) => FilterAnswer {
  const tests = testsOf(pattern.where, a);
  return (fact) => {
    const shared = pattern.same ? sharesAll(pattern.same, fact, subject) : "yes";
    if (shared === "no") return "no";
    let attributes: FilterAnswer = "yes";
    for (const { name, passes } of tests) {
      const answer = passes(attributeOf(fact, name));
      if (answer === "no") return "no";
      if (answer === "unsure") attributes = "unsure";
    }
    return shared === "yes" && attributes === "yes" ? liesWithin(fact, horizon, bounds) : "unsure";
  };
}

function sharesAll(same: readonly string[], fact: Fact, subject: Subject): FilterAnswer {
  let shared: FilterAnswer = "yes";
  for (const name of same) {
    if (name === "cycle") {
      if (fact.cycle !== subject.cycle.id) return "no";
    } else if (name !== "focus") {
      const has = fact.ids[name];
      if (has === undefined || has !== subject.ids[name]) shared = "no";
    } else {
      // Whose matter is not known may share it, whatever else it shares.
      if (subject.focus === undefined) return "unsure";
      if (fact.focus === undefined) return "no";
      if (!shareFocus(subject.focus, fact.focus)) shared = "no";
    }
  }
  return shared;
}

function liesWithin(fact: Fact, horizon: Horizon, { from, until }: Bounds): FilterAnswer {
  const { day } = fact;
  if (day === undefined) return "unsure";
  if (from !== undefined && compareDays(day, from) < 0) return "no";
  if (until !== undefined && compareDays(day, until) > 0) return "no";
  if (horizon.day === undefined) return "yes";
  const after = compareDays(day, horizon.day);
  return after < 0 || (after === 0 && (horizon.strictly !== true || fact.order < (horizon.order ?? Infinity)))
    ? "yes"
    : "no";
}
