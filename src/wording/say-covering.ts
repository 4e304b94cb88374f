import type { CoveringCandidate, CoveringReason, Edition, ExplainedCovering } from "../policy/index.ts";
import { both, either } from "./lists.ts";
import { plainWords } from "./plain-words.ts";
import { sayAttribute } from "./say-choice.ts";
import { sayDay } from "./say-day.ts";
import { sayUnit } from "./say-person.ts";

/** Why a person is covered by one agreement, by none or by several: one sentence to begin with, then one for each that was near. */
export interface SaidCovering {
  readonly answer: string;
  readonly why: readonly string[];
}

/** The policies that come nearest are named; those of another bargaining unit are not. */
const isNear = ({ covers, why }: CoveringCandidate): boolean =>
  covers || why.some(({ attribute, matches }) => attribute === "unit" && matches);

/** Which agreement covers a person and why, in sentences. */
export function sayCovering({ covering, candidates, notInForce }: ExplainedCovering): SaidCovering {
  const near = candidates.filter(isNear);
  const early = notInForce.map(
    ({ edition }) =>
      `${edition.title} would cover this post, but is in force only from ${sayDay(edition.from, "long")}.`,
  );
  if (covering.covering === "one") {
    const found = near.find(({ covers }) => covers);
    return { answer: `Covered by ${covering.edition.title}.`, why: found ? [sayCandidate(found)] : [] };
  }
  if (covering.covering === "several")
    return {
      answer: `Covered by ${both(covering.editions.map(({ title }) => title))}: only one of them can hold.`,
      why: near.filter(({ covers }) => covers).map(sayCandidate),
    };
  const [first] = candidates;
  const why = (near.length > 0 || !first ? near : [first]).map(sayCandidate);
  return { answer: "Covered by no agreement in force.", why: [...why, ...early] };
}

/** Why one agreement does or does not cover the person. */
export function sayCandidate({ edition, covers, why }: CoveringCandidate): string {
  if (covers) return `${edition.title} covers this post: ${both(why.map((each) => sayReason(each, edition)))}.`;
  const against = why.filter(({ matches }) => !matches).map((each) => sayAgainst(each, edition));
  return `${edition.title} does not cover it: ${against.join("; ")}.`;
}

const value = (attribute: string, has: string, edition: Edition): string =>
  attribute === "unit" ? sayUnit(has, edition) : attribute === "school-year" ? has : plainWords(has);

const values = (attribute: string, of: readonly string[], edition: Edition): string =>
  either(of.map((each) => value(attribute, each, edition)));

const hasOf = ({ attribute, has }: CoveringReason, edition: Edition): string =>
  values(attribute, typeof has === "object" ? has : [String(has)], edition);

const sayReason = (reason: CoveringReason, edition: Edition): string =>
  `${sayAttribute(reason.attribute, edition)} is ${hasOf(reason, edition)}`;

function sayAgainst(reason: CoveringReason, edition: Edition): string {
  const { attribute, wanted, not, has } = reason;
  if (has === undefined) return `${sayAttribute(attribute, edition)} is not on record`;
  const asked = not ? `not for ${values(attribute, wanted, edition)}` : `for ${values(attribute, wanted, edition)}`;
  return `${sayAttribute(attribute, edition)} is ${hasOf(reason, edition)}, and it is ${asked}`;
}
