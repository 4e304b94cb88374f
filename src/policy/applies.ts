import type { Assessment } from "./assessment.ts";
import type { Cycle } from "./fact.ts";
import { lookFor } from "./look-for.ts";
import { say } from "./messages.ts";
import type { PersonFilter, Rule } from "./rule.ts";
import { sayPattern } from "./say-pattern.ts";
import type { Horizon, Subject } from "./subject.ts";
import { type Applies, itDoes, suits } from "./suits.ts";

/** Reads `for`, `only-if` and `unless` on the horizon's day, leaving out the act that is judged. */
export function applies(rule: Rule, subject: Subject, horizon: Horizon, a: Assessment): Applies {
  const person = rule.for === undefined ? itDoes : suitsPerson(rule.for, subject.cycle, a);
  if (person.applies !== "yes") return person;
  if (rule.onlyIf) {
    const held = lookFor(rule.onlyIf, subject, horizon, a);
    if (held.answer === "no")
      return { applies: "no", because: say("not-needed.only-if", { of: [sayPattern(rule.onlyIf)] }) };
    if (held.answer === "cannot-say") return { applies: "cannot-say", missing: held.missing };
  }
  if (rule.unless) {
    const held = lookFor(rule.unless, subject, horizon, a);
    if (held.answer === "yes")
      return { applies: "no", because: say("not-needed.unless", { of: [sayPattern(rule.unless)] }) };
    if (held.answer === "cannot-say") return { applies: "cannot-say", missing: held.missing };
  }
  return itDoes;
}

/** The person of a year stays the same for every act of that year that a rule looks at. */
function suitsPerson(filter: PersonFilter, cycle: Cycle, a: Assessment): Applies {
  const told = a.persons.get(cycle) ?? new Map<PersonFilter, Applies>();
  a.persons.set(cycle, told);
  let suiting = told.get(filter);
  if (!suiting) told.set(filter, (suiting = suits(filter, cycle, a)));
  return suiting;
}
