import type { FactName, FactPattern, Filter, MessageParameters, MessageValue } from "../policy/index.ts";

/** What is asked of a fact, whether it comes from a rule's pattern or from a finding's message. */
export interface Traits {
  /** The values let through; empty when nothing is asked. */
  readonly is: (attribute: string) => readonly string[];
  /** The values shut out. */
  readonly not: (attribute: string) => readonly string[];
  readonly least: (attribute: string) => number | undefined;
  readonly most: (attribute: string) => number | undefined;
}

/** A fact in words yet to be said: which one, what is asked of it, and what it must share. */
export interface AskedFact {
  readonly fact: FactName;
  readonly traits: Traits;
  readonly same: readonly string[];
}

const list = (value: MessageValue | Filter | undefined): readonly string[] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === "string");
  return typeof value === "object" ? [] : [String(value)];
};

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** A fact of which nothing more is asked. */
export const anyFact = (fact: FactName): AskedFact => fromMessage({ fact });

/** What a rule's pattern asks of a fact. */
export const fromPattern = (pattern: FactPattern): AskedFact => ({
  fact: pattern.fact,
  same: pattern.same ?? [],
  traits: traitsOf(pattern.where),
});

/** What a rule's filters ask, by attribute. */
export function traitsOf(where: Readonly<Record<string, Filter>> = {}): Traits {
  const sized = (attribute: string, key: "at-least" | "at-most"): number | undefined => {
    const filter = where[attribute];
    return typeof filter === "object" && key in filter ? number((filter as Record<string, unknown>)[key]) : undefined;
  };
  return {
    is: (attribute) => list(where[attribute]),
    not: (attribute) => {
      const filter = where[attribute];
      return typeof filter === "object" && "not" in filter ? list(filter.not) : [];
    },
    least: (attribute) => sized(attribute, "at-least"),
    most: (attribute) => sized(attribute, "at-most"),
  };
}

/** The same, from an `act` message. */
export function fromMessage(act: MessageParameters["act"]): AskedFact {
  return {
    fact: act.fact as FactName,
    same: act.same ?? [],
    traits: {
      is: (attribute) => list(act[attribute]),
      not: (attribute) => list(act[`not-${attribute}`]),
      least: (attribute) => number(act[`least-${attribute}`]),
      most: (attribute) => number(act[`most-${attribute}`]),
    },
  };
}

/** Whether it is asked that the attribute be so. */
export const asked = (traits: Traits, attribute: string): boolean => traits.is(attribute).includes("true");
