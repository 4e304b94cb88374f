import type { Assessment } from "./assessment.ts";
import type { Cycle } from "./fact.ts";
import type { Message } from "./finding.ts";
import { lookFor } from "./look-for.ts";
import { passes } from "./match-filter.ts";
import { say } from "./messages.ts";
import type { Filter } from "./pattern.ts";
import type { PersonFilter, Rule } from "./rule.ts";
import { sayPattern } from "./say-pattern.ts";
import type { Horizon, Subject } from "./subject.ts";

/** Whether a rule is for this person and this occasion; if not, why it is not needed, or what is missing to tell. */
export type Applies =
  | { readonly applies: "yes" }
  | { readonly applies: "no"; readonly because: Message }
  | { readonly applies: "cannot-say"; readonly missing: readonly Message[] };

const itDoes: Applies = { applies: "yes" };

/** Reads `for`, `only-if` and `unless` on the horizon's day, leaving out the act that is judged. */
export function applies(rule: Rule, subject: Subject, horizon: Horizon, a: Assessment): Applies {
  const person = rule.for === undefined ? itDoes : suits(rule.for, subject.cycle, a);
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

/** Whether the person, as on the cycle's first day, has every attribute asked for. */
export function suits(filter: PersonFilter, cycle: Cycle, a: Assessment): Applies {
  const lacking: string[] = [];
  const unknown: string[] = [];
  for (const [name, wanted] of Object.entries(filter)) {
    const value = name === "school-year" ? cycle.schoolYear : cycle.person[name];
    if (value === undefined) unknown.push(name);
    else if (passes(name, wanted as Filter, value, a) !== "yes") lacking.push(name);
  }
  if (lacking.length > 0) return { applies: "no", because: say("not-needed.person", { attributes: lacking }) };
  if (unknown.length === 0) return itDoes;
  return {
    applies: "cannot-say",
    missing: unknown.map((attribute) => say("missing.person", { attribute, who: ["personnel"] })),
  };
}
