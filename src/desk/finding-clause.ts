import type { Edition, Finding, Rule } from "../policy/index.ts";

/** A rule's place in its agreement, to be linked: its short name, and the rule and edition it is read in. */
export interface ClauseRef {
  readonly label: string;
  readonly rule: string;
  readonly edition: Pick<Edition, "policy" | "from">;
}

/** The clause behind a finding or rule, named by where its words stand: "Clause P12", or the district's own decision. */
export const clauseRef = ({ source }: Pick<Finding | Rule, "source">, rule: string, edition: Edition): ClauseRef => {
  const places = [...new Set(source.filter(({ local }) => !local).map(({ place }) => place))];
  const own = source.find(({ local }) => local);
  const label =
    places.length > 0
      ? `${/^[A-Z]?\d/.test(places[0] ?? "") ? "Clause " : ""}${places.join("; ")}`
      : `District, ${own?.place ?? "own rule"}`;
  return { label, rule, edition };
};
