import type { Cycle } from "./fact.ts";
import type { Message } from "./finding.ts";
import { type Named, passes } from "./match-filter.ts";
import { say } from "./messages.ts";
import type { Filter } from "./pattern.ts";
import type { PersonFilter } from "./rule.ts";

/** Whether a rule is for this person and this occasion; if not, why it is not needed, or what is missing to tell. */
export type Applies =
  | { readonly applies: "yes" }
  | { readonly applies: "no"; readonly because: Message }
  | { readonly applies: "cannot-say"; readonly missing: readonly Message[] };

export const itDoes: Applies = { applies: "yes" };

/** Whether the person, as on the cycle's first day, has every attribute asked for. */
export function suits(filter: PersonFilter, cycle: Pick<Cycle, "schoolYear" | "person">, a: Named): Applies {
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
