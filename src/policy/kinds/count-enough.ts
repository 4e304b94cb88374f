import { type Assessment, isProposed } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Message } from "../finding.ts";
import { hasAttributes, matchFact } from "../match-fact.ts";
import { type Pieces, say } from "../messages.ts";
import type { FactPattern } from "../pattern.ts";
import { sayPattern } from "../say-pattern.ts";
import { keyOf } from "../several.ts";
import type { Horizon, Subject } from "../subject.ts";
import type { CountParameters } from "./count-parameters.ts";

/** The facts of a span that count, those that may once something is entered, and what does not count and why. */
export interface Counted {
  readonly sure: readonly Fact[];
  readonly unsure: readonly Fact[];
  readonly missing: readonly Message[];
  readonly misses: readonly Message[];
}

/** Sorts the facts of a span. With `total`, one without the number is not sure. */
export function countIn(
  { total }: CountParameters,
  of: FactPattern,
  subject: Subject,
  belongs: (fact: Fact) => boolean,
  horizon: Horizon,
  a: Assessment,
  proposedToo = false,
): Counted {
  const counted = { sure: [] as Fact[], unsure: [] as Fact[], missing: [] as Message[], misses: [] as Message[] };
  for (const fact of a.named(of.fact)) {
    if ((isProposed(fact) && !proposedToo) || !belongs(fact)) continue;
    const verdict = matchFact(of, fact, subject, horizon, {}, a);
    if (verdict.answer === "no") {
      if (verdict.miss) counted.misses.push(verdict.miss);
      continue;
    }
    const lacksNumber = total !== undefined && typeof fact.is[total] !== "number";
    if (verdict.answer === "yes" && !lacksNumber) counted.sure.push(fact);
    else {
      counted.unsure.push(fact);
      counted.missing.push(verdict.answer === "unsure" ? verdict.missing : missingNumber(fact, of, total ?? ""));
    }
  }
  return counted;
}

const missingNumber = (fact: Fact, of: FactPattern, attribute: string): Message =>
  say("missing.attribute", {
    act: [sayPattern(of)],
    attribute,
    who: fact.by ? [fact.by.role, "personnel"] : ["personnel"],
  });

/** How many there are: a sum of a number, or of those that differ. What lacks the number might be any amount. */
export function amountOf({ total, distinct }: CountParameters, facts: readonly Fact[]): number {
  if (total !== undefined)
    return facts.reduce((sum, fact) => sum + (typeof fact.is[total] === "number" ? fact.is[total] : Infinity), 0);
  return distinct ? new Set(facts.map((fact) => keyOf(fact, distinct))).size : facts.length;
}

/** Whether these facts are as many as asked for, and among them as many of each kind, no fact serving two kinds. */
export function isEnough(parameters: CountParameters, facts: readonly Fact[], a: Assessment): boolean {
  if (amountOf(parameters, facts) < (parameters["at-least"] ?? 0)) return false;
  const kinds = parameters["of-which"] ?? [];
  const few = kinds.every(({ where, "at-most": most = Infinity }) => thatHave(where, facts, a).length <= most);
  return (
    few &&
    fillsEvery(
      kinds.flatMap(({ where, "at-least": least = 0 }) =>
        Array<readonly Fact[]>(least).fill(thatHave(where, facts, a)),
      ),
    )
  );
}

const thatHave = (where: NonNullable<FactPattern["where"]>, facts: readonly Fact[], a: Assessment): readonly Fact[] =>
  facts.filter((fact) => hasAttributes(where, fact, a));

/** Whether every place can be filled by a fact of its own; taken ones are moved to other places where they can. */
function fillsEvery(places: readonly (readonly Fact[])[]): boolean {
  const placeOf = new Map<Fact, number>();
  const fill = (place: number, tried: Set<Fact>): boolean =>
    (places[place] ?? []).some((fact) => {
      if (tried.has(fact)) return false;
      tried.add(fact);
      const taken = placeOf.get(fact);
      if (taken !== undefined && !fill(taken, tried)) return false;
      placeOf.set(fact, place);
      return true;
    });
  return places.every((_, place) => fill(place, new Set()));
}

/** What was counted, in all and of each kind. */
export function sayCounted(parameters: CountParameters, of: Pieces, facts: readonly Fact[], a: Assessment): Message[] {
  const { total, "of-which": kinds = [], "at-least": least = 0, "at-most": most } = parameters;
  const limit = most ?? least;
  const amount = amountOf(parameters, facts);
  const all =
    total === undefined
      ? say("count.found", { found: amount, of, limit })
      : say("count.total", { total: amount, of, attribute: total, limit });
  const each = kinds.map(({ where, "at-least": atLeast, "at-most": atMost }) =>
    say("count.of-which", {
      found: thatHave(where, facts, a).length,
      of: [sayPattern({ fact: (parameters.of as FactPattern).fact, where })],
      ...(atLeast === undefined ? {} : { least: atLeast }),
      ...(atMost === undefined ? {} : { most: atMost }),
    }),
  );
  return [all, ...each];
}

/** How many might count, had they what is not entered. */
export function sayUnsure(of: Pieces, missing: readonly Message[]): Message {
  const attribute = missing[0]?.with["attribute"];
  return say("count.unsure", {
    number: missing.length,
    of,
    attribute: typeof attribute === "string" ? attribute : "day",
  });
}
