import type { Edition } from "../policy/index.ts";

type Where = Readonly<Record<string, unknown>>;

/** What rules say of a fact wherever they speak of it: one `where` for each time, in the order of the rules. */
export const spokenOf = ({ rules }: Pick<Edition, "rules">, fact: string): readonly Where[] => {
  const found: Where[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null) {
      const pattern = value as Where;
      if (pattern["fact"] === fact) found.push((pattern["where"] ?? {}) as Where);
      Object.values(pattern).forEach(look);
    }
  };
  for (const { parameters, onlyIf, unless } of rules) look([parameters, onlyIf, unless]);
  return found;
};

/** The values one attribute may have, as a `where` says; a value it must not have is none. */
export const valuesIn = (where: Where, attribute: string): readonly string[] =>
  [where[attribute]].flat().filter((value) => typeof value === "string");

/** Every value that rules name for an attribute of a fact, each once: `("conference-held", "meeting")`. */
export const namedInRules = (edition: Pick<Edition, "rules">, fact: string, attribute: string): readonly string[] => [
  ...new Set(spokenOf(edition, fact).flatMap((where) => valuesIn(where, attribute))),
];
